import type { Language, PluralCategory } from './language.ts';
import { compilePlurals } from './plural.ts';

const compiled = new WeakMap<Language, (value: number) => PluralCategory>();

/** The plural category of a number in a language; its rules are compiled once. */
export function pluralCategory(value: number, language: Language): PluralCategory {
  const known = compiled.get(language) ?? compilePlurals(language.cldr.plurals);
  compiled.set(language, known);
  return known(value);
}
