import type { Language } from './language.ts';

/** A country's name in the language by its alpha-3 code; the code itself where none is known. */
export function countryName(iso3: string, language: Language): string {
  return language.cldr.countries[iso3] ?? iso3;
}

/** Compares two alpha-3 codes by their names, in the language's alphabetical order; equal names by code. */
export function compareByName(language: Language): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(language.code);
  return (one, other) =>
    compare(countryName(one, language), countryName(other, language)) ||
    (one < other ? -1 : +(one > other));
}
