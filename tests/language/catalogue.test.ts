import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languageList.ts';
import { messages } from '../../src/language/messages/en.ts';
import { everyLanguage } from './sample.ts';

type Entry = string | Readonly<Record<string, string>>;

const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);

const placeholdersOf = (text: string): string =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort().join();

const entries = Object.entries(messages) as readonly (readonly [keyof typeof messages, Entry])[];

describe('every catalogue', () => {
  it('is looked at here, in more than one language', () => {
    expect(everyLanguage.length).toBeGreaterThan(1);
    expect(entries.length).toBeGreaterThan(150);
  });

  it.each(everyLanguage)(
    'has the placeholders of the English text in $code',
    ({ messages: own }) => {
      for (const [key, entry] of entries) {
        const wanted = placeholdersOf(formsOf(entry).at(-1) ?? '');
        const forms = formsOf(own[key]);
        expect(placeholdersOf(forms.at(-1) ?? ''), key).toBe(wanted);
        // "The name" says one as well as "1 name" does; every other value must be in every form.
        for (const form of forms) {
          expect(placeholdersOf(`${form}{count}`), form).toBe(
            placeholdersOf(`{${wanted.replaceAll(',', '}{')}}{count}`),
          );
        }
      }
    },
  );

  it.each(everyLanguage)(
    'has the plural categories of CLDR and no others in $code',
    ({ messages: own, code }) => {
      const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort();
      const plurals = entries.filter(([, entry]) => typeof entry !== 'string');
      expect(plurals.length).toBeGreaterThan(5);
      for (const [key] of plurals) expect(Object.keys(own[key]).sort(), key).toEqual(wanted);
    },
  );

  it.each(everyLanguage)(
    'leaves no text empty or with stray spaces in $code',
    ({ messages: own }) => {
      for (const [key] of entries) {
        for (const form of formsOf(own[key])) {
          expect(form.trim(), key).not.toBe('');
          expect(form, key).not.toMatch(/^ | {2}/);
        }
      }
    },
  );

  it('writes Persian with Persian letters and Persian punctuation', () => {
    const persian = everyLanguage.find(({ code }) => code === 'fa');
    const texts = Object.values(persian?.messages ?? {}).flatMap((entry) => formsOf(entry));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(text).not.toMatch(/[يكى٠-٩,;?"“”]/);
  });
});

describe('the list of languages', () => {
  it('says the same name and direction as each language itself', () => {
    expect(everyLanguage.map(({ code, name, direction }) => ({ code, name, direction }))).toEqual(
      languages,
    );
  });
});
