import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, searchRank } from '../../src/language/fold.ts';

describe('foldForSearch', () => {
  it.each([
    ['Côte d’Ivoire', 'cote divoire'],
    ['TÜRKİYE', 'turkiye'],
    ['Timor-Leste', 'timor leste'],
    ['U.S.A.', 'usa'],
    ['Åland', 'aland'],
    ['São Tomé & Príncipe', 'sao tome principe'],
    ['Łódź ß', 'lodz ss'],
    ['  —  ', ''],
    ['', ''],
    ['भारत', 'भारत'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('takes Arabic and Persian letters, joiners and vowel marks for the same', () => {
    expect(foldForSearch('كوريا')).toBe(foldForSearch('کوریا'));
    expect(foldForSearch('سری‌لانکا')).toBe(foldForSearch('سریلانکا'));
    expect(foldForSearch('کرهٔ شمالی')).toBe(foldForSearch('كره شمالى'));
    expect(foldForSearch('أَفغانستان')).toBe(foldForSearch('افغانستان'));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });
});

describe('searchRank', () => {
  it.each([
    ['sau', 'Saudi Arabia', 0],
    ['arab', 'Saudi Arabia', 1],
    ['rabi', 'Saudi Arabia', 2],
    ['سری لانکا', 'سری‌لانکا', 0],
    ['guineabissau', 'Guinea-Bissau', 0],
    ['x', 'Saudi Arabia', undefined],
    [' ’ ', 'Saudi Arabia', undefined],
  ])('ranks %j in %j as %j', (query, name, rank) => {
    expect(searchRank(query, name)).toBe(rank);
  });
});
