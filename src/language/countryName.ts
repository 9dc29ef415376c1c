import type { Language } from './language.ts';

/** A country's name in the language by its alpha-3 code; the code itself where none is known. */
export function countryName(iso3: string, language: Language): string {
  return language.cldr.countries[iso3] ?? iso3;
}

const ranks = new WeakMap<Language, ReadonlyMap<string, number>>();

/**
 * Compares two alpha-3 codes by their names, in the language's alphabetical order as it was at build time:
 * engines differ in it, and a prerendered list must not change its order. Unknown codes come last.
 */
export function compareByName(language: Language): (one: string, other: string) => number {
  const known = ranks.get(language);
  const rank =
    known ??
    new Map(Object.keys(language.cldr.countries).map((iso3, at): [string, number] => [iso3, at]));
  if (!known) ranks.set(language, rank);
  const rankOf = (iso3: string) => rank.get(iso3) ?? rank.size;
  return (one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : +(one > other));
}
