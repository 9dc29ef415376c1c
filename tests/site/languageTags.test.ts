import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../src/site/data/languageNames.ts';

const names = new Map(knownLanguages().map((language) => [language.tag, language.names]));

describe('the languages of CLDR', () => {
  it('have English names and the codes that stand for them elsewhere', () => {
    expect(names.size).toBeGreaterThan(500);
    expect(names.get('fa')).toEqual(expect.arrayContaining(['Persian', 'fas', 'per']));
    expect(names.get('ps')).toEqual(expect.arrayContaining(['Pashto', 'Pushto']));
    expect(names.get('fa-AF')).toContain('Dari');
  });

  it.each(['zz', 'xx', 'english', 'ckb-menu-core', 'zh-alt-long'])('are not %s', (tag) => {
    expect(names.has(tag)).toBe(false);
  });
});
