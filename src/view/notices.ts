import type { Day } from '../time/day.ts';

/** Something in the address that was not taken as it stood; every one is shown until dismissed. */
export type AddressNotice =
  | { readonly kind: 'not-a-date'; readonly key: 'date' | 'compare'; readonly value: string }
  | {
      readonly kind: 'clamped';
      readonly key: 'date' | 'compare';
      readonly value: string;
      readonly to: Day;
    }
  | { readonly kind: 'unknown-country'; readonly value: string }
  | { readonly kind: 'unknown-stance'; readonly value: string }
  | {
      readonly kind: 'unknown-value';
      readonly key: 'view' | 'tab' | 'lang' | 'scheme' | 'motion';
      readonly value: string;
    };
