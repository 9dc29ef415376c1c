import type { Messages } from './catalogue.ts';
import type { MonthNames } from './datePattern.ts';
import type { languages } from './languageList.ts';

export type LanguageCode = (typeof languages)[number]['code'];

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** What a language takes from CLDR at build time. */
export interface Cldr {
  /** Names of countries and dependencies by alpha-3 code, house style applied, in the order of the alphabet. */
  readonly countries: Readonly<Record<string, string>>;
  /** The twelve Gregorian months, January first, as they stand in a date and on their own. */
  readonly months: MonthNames;
  /** CLDR patterns, such as `d MMMM y`, `MMMM y` and `d MMM y`. */
  readonly datePatterns: {
    readonly day: string;
    readonly month: string;
    readonly shortDay: string;
  };
  /** The ten digits, zero first. */
  readonly digits: string;
  /** Decimal and grouping signs. */
  readonly decimal: string;
  readonly group: string;
  /** CLDR list patterns with `{0}` and `{1}`: `{0} and {1}`, `{0}, {1}`, `{0}, and {1}`. */
  readonly list: {
    readonly two: string;
    readonly start: string;
    readonly middle: string;
    readonly end: string;
  };
}

/** Everything the interface needs to speak one language. */
export interface Language {
  readonly code: LanguageCode;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly cldr: Cldr;
  /** Where readers also count by the Solar Hijri calendar: its months from spring, and a pattern. */
  readonly solarHijri?: { readonly months: readonly string[]; readonly pattern: string };
}
