import { describe, expect, it } from 'vitest';
import { staticTexts, staticTranslator } from '../../src/language/staticTexts.ts';
import { english, everyLanguage } from './sample.ts';

type Entry = string | Readonly<Record<string, string>>;

const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);

const placeholdersOf = (text: string): string =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort().join();

const entries = Object.entries(staticTexts.en) as readonly (readonly [
  keyof typeof staticTexts.en,
  Entry,
])[];

describe.each(everyLanguage)('the texts of the pages beside a map in $code', ({ code }) => {
  const own = staticTexts[code];

  it('have the placeholders of the English ones', () => {
    expect(entries.length).toBeGreaterThan(30);
    for (const [key, entry] of entries) {
      const wanted = placeholdersOf(formsOf(entry).at(-1) ?? '');
      for (const form of formsOf(own[key])) expect(placeholdersOf(form), key).toBe(wanted);
    }
  });

  it('have the plural categories of CLDR, none empty', () => {
    const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort();
    for (const [key, entry] of entries) {
      if (typeof entry !== 'string') expect(Object.keys(own[key]).sort(), key).toEqual(wanted);
      for (const form of formsOf(own[key])) expect(form.trim(), key).not.toBe('');
    }
  });
});

it('Persian has Persian letters and Persian punctuation', () => {
  const texts = Object.values(staticTexts.fa).flatMap((entry: Entry) => formsOf(entry));
  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts) expect(text).not.toMatch(/[يكى٠-٩,;?"“”]/);
});

it('a text takes its values, and its plural from their count', () => {
  const say = staticTranslator(english);
  expect(say('confidence.claims', { count: 1 })).toBe('1 claim');
  expect(say('confidence.claims', { count: 12_345 })).toBe('12,345 claims');
  expect(say('page.full', { page: 'A', title: '{page}' })).toBe('A: {page}');
});
