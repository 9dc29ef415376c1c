import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readFullCsv } from '../../src/atlas/csv.ts';
import { compareByName, countryName } from '../../src/language/countryName.ts';
import { loadOtherNames } from '../../src/language/countrySearch.ts';
import { searchRank } from '../../src/language/fold.ts';

import { english, everyLanguage, persian } from './sample.ts';

const states = csvParse(readFileSync('data/geo/countries.csv', 'utf8'))
  .filter(({ kind }) => kind === 'state')
  .map(({ iso3 }) => iso3 ?? '');
const others = 'ESH COK NIU GRL PRI HKG MAC ALA SOL CYN KAS IOA ATC ATA'.split(' ');

describe('countryName', () => {
  it.each(everyLanguage)('knows the 197 states and the dependencies in $code', (language) => {
    expect(states).toHaveLength(197);
    for (const iso3 of [...states, ...others]) {
      expect(countryName(iso3, language), iso3).not.toBe(iso3);
    }
  });

  it.each(everyLanguage)('gives no two countries one name in $code', ({ cldr }) => {
    const names = Object.values(cldr.countries);
    expect(names.length).toBeGreaterThan(240);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['XKX', 'Kosovo', 'کوزوو'],
    ['PSE', 'Palestine', 'فلسطین'],
    ['TWN', 'Taiwan', 'تایوان'],
    ['MMR', 'Myanmar', 'میانمار'],
    ['COD', 'DR Congo', 'جمهوری دموکراتیک کنگو'],
    ['KNA', 'Saint Kitts and Nevis', 'سنت کیتس و نویس'],
    ['HKG', 'Hong Kong', 'هنگ‌کنگ'],
    ['VIR', 'US Virgin Islands', 'جزایر ویرجین ایالات متحده'],
    ['RUS', 'Russia', 'روسیه'],
  ])('writes %s in house style', (iso3, inEnglish, inPersian) => {
    expect(countryName(iso3, english)).toBe(inEnglish);
    expect(countryName(iso3, persian)).toBe(inPersian);
  });

  it('gives the code of a country without a name', () => {
    expect(countryName('XXX', english)).toBe('XXX');
  });

  it('has no ampersand and no capital behind a dash in English', () => {
    for (const name of Object.values(english.cldr.countries)) expect(name).not.toMatch(/&| - |\(B/);
  });

  it('writes Persian names with Persian letters', () => {
    for (const name of Object.values(persian.cldr.countries)) expect(name).not.toMatch(/[يكى]/);
  });
});

describe('compareByName', () => {
  it('sorts by the alphabet of the language, not by code', () => {
    const codes = ['ZAF', 'ALA', 'DEU', 'CIV', 'AFG'];
    expect(codes.toSorted(compareByName(english))).toEqual(['AFG', 'ALA', 'CIV', 'DEU', 'ZAF']);
    expect(['CHN', 'PAK', 'AFG'].toSorted(compareByName(persian))).toEqual(['AFG', 'PAK', 'CHN']);
  });
});

describe('other names', () => {
  it.each([
    ['USA', 'USA'],
    ['america', 'USA'],
    ['uk', 'GBR'],
    ['UAE', 'ARE'],
    ['Holland', 'NLD'],
    ['burma', 'MMR'],
    ['Turkey', 'TUR'],
    ['ivory coast', 'CIV'],
    ['Deutschland', 'DEU'],
    ['россия', 'RUS'],
    ['افغانستان', 'AFG'],
    ['ايران', 'IRN'],
    ['Kosova', 'XKX'],
    ['日本', 'JPN'],
    ['DPRK', 'PRK'],
  ])('find a country by %s', async (query, iso3) => {
    const otherNames = await loadOtherNames();
    expect(otherNames[iso3]?.some((name) => searchRank(query, name) === 0)).toBe(true);
  });

  it('belong to countries that have a name', async () => {
    const otherNames = await loadOtherNames();
    expect(Object.keys(otherNames).length).toBeGreaterThan(240);
    for (const iso3 of Object.keys(otherNames))
      expect(english.cldr.countries[iso3], iso3).toBeDefined();
  });

  it('stand once each in the list', () => {
    const rows = readFullCsv('data', 'language/alternative-names.csv', [
      'iso3',
      'language',
      'name',
      'kind',
    ]);
    const keys = rows.map(({ cells }) => `${cells.iso3} ${cells.name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
