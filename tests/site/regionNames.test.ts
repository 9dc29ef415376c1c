import { expect, test } from 'vitest';
import { readRegionNames } from '../../src/site/data/regionNames.ts';

const english = readRegionNames('en', 'data');

test('every state is in one region and in one of its subregions', () => {
  const regions = english.filter(({ partOf }) => partOf === undefined);
  expect(regions.map(({ name }) => name)).toEqual([
    'Africa',
    'Americas',
    'Asia',
    'Europe',
    'Oceania',
  ]);
  const all = regions.flatMap(({ countries }) => countries);
  expect(all.length).toBeGreaterThanOrEqual(197);
  expect(new Set(all).size).toBe(all.length);
  for (const { code, countries } of regions) {
    const parts = english.filter(({ partOf }) => partOf === code);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.countries).sort()).toEqual([...countries].sort());
  }
});

test('a region stands before its subregions', () => {
  for (const [at, { partOf }] of english.entries()) {
    if (partOf === undefined) continue;
    const before = english[at - 1]!;
    expect(before.code === partOf || before.partOf === partOf).toBe(true);
  }
});

test('Kosovo and Taiwan are where the list of countries has them', () => {
  const regionsOf = (iso3: string) =>
    english.filter(({ countries }) => countries.includes(iso3)).map(({ name }) => name);
  expect(regionsOf('XKX')).toEqual(['Europe', 'Southern Europe']);
  expect(regionsOf('AFG')).toEqual(['Asia', 'Southern Asia']);
});

test('names are in the language', () => {
  const names = readRegionNames('fa', 'data').map(({ name }) => name);
  expect(names).toContain('آسیا');
  expect(names.join('')).not.toMatch(/[a-z]/i);
});
