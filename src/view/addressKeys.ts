/** What is decided for each key of the address. */
interface KeyFacts {
  /** The field of the view state that it says. */
  readonly field: string;
  /** The text that stands for null, where the field can be none. */
  readonly none: string | null;
  /** Whether a host is told of it by the `state` message. A host may set every key. */
  readonly isTold: boolean;
  /** Whether the prerendered picture does not fit an address that has it. */
  readonly isPictured: boolean;
}

/**
 * The keys of the address in the order they are written, which are those of a host's `set-state` and of the element's
 * attributes too. This module imports nothing: the script that runs before the page is painted and the host's
 * `embed.js` each carry a copy of it. How a field is read and written stands in `viewState.ts`.
 */
export const addressKeys = {
  date: { field: 'date', none: null, isTold: true, isPictured: true },
  country: { field: 'country', none: 'none', isTold: true, isPictured: true },
  compare: { field: 'compare', none: 'none', isTold: true, isPictured: true },
  view: { field: 'view', none: null, isTold: true, isPictured: true },
  tab: { field: 'tab', none: null, isTold: true, isPictured: true },
  hide: { field: 'hidden', none: '', isTold: false, isPictured: true },
  lang: { field: 'language', none: null, isTold: true, isPictured: true },
  scheme: { field: 'scheme', none: null, isTold: false, isPictured: false },
  motion: { field: 'motion', none: null, isTold: false, isPictured: false },
} as const satisfies Readonly<Record<string, KeyFacts>>;

export type AddressKey = keyof typeof addressKeys;

/** A field of the view state that the address keeps. */
export type AddressField = (typeof addressKeys)[AddressKey]['field'];

/** A key that a host is told of. */
export type ToldKey = {
  [Key in AddressKey]: (typeof addressKeys)[Key]['isTold'] extends true ? Key : never;
}[AddressKey];

/** Whether a parameter of an address is ours; every other belongs to the host page and is kept. */
export function isAddressKey(key: string): key is AddressKey {
  return Object.hasOwn(addressKeys, key);
}

/** What our keys say in a query and a fragment, with or without their `?` and `#`; the fragment's win. */
export function addressValues(query: string, fragment: string): ReadonlyMap<AddressKey, string> {
  const values = new Map<AddressKey, string>();
  for (const part of [query, fragment]) {
    for (const [key, value] of new URLSearchParams(part.replace(/^[?#]/, ''))) {
      if (isAddressKey(key)) values.set(key, value.trim());
    }
  }
  return values;
}
