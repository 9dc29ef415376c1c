import { describe, expect, it } from 'vitest';
import { pluralCategory } from '../../src/language/pluralCategory.ts';
import { readCldrFile } from '../../src/site/data/cldrFiles.ts';
import { everyLanguage } from './sample.ts';

const rules = readCldrFile<{
  supplemental: { 'plurals-type-cardinal': Record<string, Record<string, string>> };
}>('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'];

interface Sample {
  readonly category: string;
  readonly value: number;
}

/** CLDR's own samples of whole numbers, ends of ranges included; the compact ones (1c6) are left out. */
function samplesOf(language: string): readonly Sample[] {
  return Object.entries(rules[language] ?? {}).flatMap(([key, text]) => {
    const category = key.replace('pluralRule-count-', '');
    const [, listed = ''] = /@integer([^@]*)/.exec(text) ?? [];
    return listed
      .split(/[,~…\s]+/)
      .filter((value) => /^\d+$/.test(value))
      .map((value) => ({ category, value: Number(value) }));
  });
}

describe('pluralCategory', () => {
  it.each(everyLanguage)('sorts every sample of CLDR into its category in $code', (language) => {
    const samples = samplesOf(language.code);
    expect(samples.length).toBeGreaterThan(5);
    for (const { category, value } of samples)
      expect(pluralCategory(value, language), String(value)).toBe(category);
  });
});
