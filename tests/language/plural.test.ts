import { describe, expect, it } from 'vitest';
import { compilePlurals } from '../../src/language/plural.ts';
import { readCldr } from '../../src/site/data/cldr.ts';
import { readCldrFile } from '../../src/site/data/cldrFiles.ts';
import { english } from './sample.ts';

const rules = readCldrFile<{
  supplemental: { 'plurals-type-cardinal': Record<string, Record<string, string>> };
}>('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'];

const ours = ['en', 'ar', 'de', 'es', 'fa', 'fr', 'hi', 'ps', 'ru', 'tr', 'ur', 'uz', 'zh'];
/** Languages with the rules that ours do not have: Welsh, Latvian, Breton, Manx, Slovenian. */
const harder = ['cy', 'lv', 'br', 'gv', 'sl'];

interface Sample {
  readonly category: string;
  readonly value: string;
}

/** CLDR's own samples, ends of ranges included; the compact ones (1c6) are left out. */
function samplesOf(language: string): readonly Sample[] {
  return Object.entries(rules[language] ?? {}).flatMap(([key, text]) => {
    const category = key.replace('pluralRule-count-', '');
    const listed = text
      .split(/@integer|@decimal/)
      .slice(1)
      .join(',');
    return listed
      .split(/[,~…\s]+/)
      .filter((value) => /^[\d.]+$/.test(value))
      .map((value) => ({ category, value }));
  });
}

function compiled(language: string) {
  const stripped = Object.entries(rules[language] ?? {})
    .filter(([key]) => !key.endsWith('other'))
    .map(([key, text]) => [key.replace('pluralRule-count-', ''), text.split('@')[0]?.trim()]);
  return compilePlurals(Object.fromEntries(stripped));
}

describe('compilePlurals', () => {
  it.each([...ours, ...harder])(
    'sorts every sample of CLDR into its category in %s',
    (language) => {
      const categoryOf = compiled(language);
      const samples = samplesOf(language);
      expect(samples.length).toBeGreaterThan(10);
      for (const { category, value } of samples) expect(categoryOf(value), value).toBe(category);
    },
  );

  it('takes numbers as it takes their text, and ignores the sign', () => {
    const categoryOf = compiled('ru');
    expect([1, 2, 5, 21, 112, -1].map(categoryOf)).toEqual([
      'one',
      'few',
      'many',
      'one',
      'many',
      'one',
    ]);
  });

  it('is `other` for everything where a language has no rules', () => {
    expect(compilePlurals({})(1)).toBe('other');
  });

  it('refuses a rule it cannot read', () => {
    expect(() => compilePlurals({ one: 'n is 1' })).toThrow('"n is 1"');
    expect(() => compilePlurals({ one: 'n = 1.x' })).toThrow();
  });

  it('reads the rules that are shipped', () => {
    expect(readCldr('fa', 'data').plurals).toEqual({ one: 'i = 0 or n = 1' });
    expect(english.cldr.plurals).toEqual({ one: 'i = 1 and v = 0' });
  });
});
