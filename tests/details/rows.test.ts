import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  filterRows,
  type Known,
  nextSort,
  noFilters,
  type Row,
  rowsAt,
  type SortKey,
  sortRows,
} from '../../src/details/table/rows.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { countsAt, stanceAt } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { withDays } from '../story/arbitrary.ts';

const names: Readonly<Record<string, string>> = {
  BRA: 'Brazil',
  CHN: 'China',
  DEU: 'Germany',
  IRN: 'Iran',
  PAK: 'Pakistan',
  QAT: 'Qatar',
  RUS: 'Russia',
  USA: 'United States',
};
const nameOf = (country: Iso3) => names[country] ?? country;
const byName = (one: Iso3, other: Iso3) => (nameOf(one) < nameOf(other) ? -1 : 1);
const opening = rowsAt(sampleStory, sampleStory.opensOn, nameOf);
const nothingKnown: Known = { regions: [], otherNames: {} };
const known: Known = {
  regions: [
    { code: '142', name: 'Asia', countries: ['CHN', 'IRN', 'PAK', 'QAT'] },
    { code: '034', partOf: '142', name: 'Southern Asia', countries: ['IRN', 'PAK'] },
  ],
  otherNames: { IRN: ['Persia', 'IR'], USA: ['The States', 'America'] },
};
const codes = (rows: readonly Row[]) => rows.map((row) => row.country).join(' ');
const sorted = (by: SortKey, isDescending = false) =>
  codes(sortRows(sampleStory, opening, { by, isDescending }, byName));

test('on every day the rows are the recognisers with the stances the map shows', () => {
  fc.assert(
    fc.property(withDays(3), ([story, days]) => {
      for (const day of days) {
        const rows = rowsAt(story, day, String);
        expect(rows.map((row) => row.country)).toEqual(story.recognisers);
        for (const { country, stance } of rows) expect(stance).toBe(stanceAt(story, country, day));
      }
    }),
  );
});

test('filtering by stance leaves as many rows as the legend counts', () => {
  fc.assert(
    fc.property(withDays(1), ([story, days]) => {
      for (const day of days) {
        const rows = rowsAt(story, day, String);
        for (const [stance, count] of countsAt(story, day)) {
          expect(filterRows(story, rows, { ...noFilters, stance }, nothingKnown)).toHaveLength(
            count,
          );
        }
      }
    }),
  );
});

test('a row says since when and names the main source of the latest claim in force', () => {
  const russia = opening.find((row) => row.country === 'RUS');
  expect(russia?.since?.date.text).toBe('2025-07-03');
  expect(russia?.source?.publisher).toBe('Alpha News');
  const eve = rowsAt(sampleStory, dayFrom(2025, 7, 2), nameOf);
  expect(eve.find((row) => row.country === 'RUS')?.since?.date.text).toBe('2021-09-01');
});

test('between chapters every row is without a stance, a date and a source', () => {
  for (const row of rowsAt(sampleStory, dayFrom(2010, 1, 1), nameOf)) {
    expect(row).toMatchObject({ stance: 'none', since: undefined, source: undefined });
  }
});

test.each([
  ['ger', 'DEU'],
  ['STATES', 'USA'],
  ['  ', 'BRA CHN DEU IRN PAK QAT RUS USA'],
  ['zzz', ''],
  ['Persia', 'IRN'],
  ['the states', 'USA'],
  ['usa', 'USA'],
  ['sia', 'RUS'],
])('the name filter %j leaves %j', (text, expected) => {
  expect(codes(filterRows(sampleStory, opening, { ...noFilters, text }, known))).toBe(expected);
});

test('filters add up, and an unknown group has no members', () => {
  const contacts = { ...noFilters, stance: 'contacts' };
  expect(codes(filterRows(sampleStory, opening, contacts, known))).toBe('CHN IRN');
  expect(
    codes(filterRows(sampleStory, opening, { ...contacts, group: 'sco', text: 'ch' }, known)),
  ).toBe('CHN');
  expect(filterRows(sampleStory, opening, { ...noFilters, group: 'nobody' }, known)).toEqual([]);
});

test('a region leaves its countries, a subregion a part of them, an unknown one nobody', () => {
  const within = (region: string) =>
    codes(filterRows(sampleStory, opening, { ...noFilters, region }, known));
  expect(within('142')).toBe('CHN IRN PAK QAT');
  expect(within('034')).toBe('IRN PAK');
  expect(within('150')).toBe('');
});

test('stances sort from most to least recognising with ties by name, unknown ones last both ways', () => {
  expect(sorted('stance')).toBe('RUS CHN IRN DEU USA BRA PAK QAT');
  expect(sorted('stance', true)).toBe('DEU USA CHN IRN RUS BRA PAK QAT');
});

test('dates sort from early to late, unknown ones last both ways', () => {
  expect(sorted('since')).toBe('DEU USA IRN CHN RUS BRA PAK QAT');
  expect(sorted('since', true)).toBe('RUS CHN IRN USA DEU BRA PAK QAT');
});

test('names sort both ways, and sorting leaves the rows it was given alone', () => {
  const before = codes(opening);
  expect(sorted('country')).toBe('BRA CHN DEU IRN PAK QAT RUS USA');
  expect(sorted('country', true)).toBe('USA RUS QAT PAK IRN DEU CHN BRA');
  expect(codes(opening)).toBe(before);
});

test('a press on the sorted column turns it round, on another sorts that one upwards', () => {
  const first = { by: 'country', isDescending: false } as const;
  expect(nextSort(first, 'country')).toEqual({ by: 'country', isDescending: true });
  expect(nextSort({ by: 'country', isDescending: true }, 'since')).toEqual({
    by: 'since',
    isDescending: false,
  });
});
