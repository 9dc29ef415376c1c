import type { Language, PluralCategory } from './language.ts';

const rules = new Map<string, Intl.PluralRules>();

/** The plural category of a number in a language: no text, so that the engine may say it. */
export function pluralCategory(value: number, { code }: Pick<Language, 'code'>): PluralCategory {
  const known = rules.get(code) ?? new Intl.PluralRules(code);
  rules.set(code, known);
  return known.select(value);
}
