import { expect, test } from 'vitest';
import { historyAt } from '../../src/details/country/history.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';

const russia = 'RUS' as Iso3;
const entriesOn = (year: number, month: number, dayOfMonth: number) =>
  historyAt(sampleStory, russia, dayFrom(year, month, dayOfMonth)).flatMap(
    ({ entries }) => entries,
  );

test('a history holds every claim of all chapters, newest first', () => {
  const chapters = historyAt(sampleStory, russia, sampleStory.opensOn);
  expect(
    chapters.map(({ chapter, entries }) => [chapter.id, ...entries.map((e) => e.claim.date.text)]),
  ).toEqual([
    ['second', '2025-07-03', '2024-12-17', '2021-09-01'],
    ['first', '1999-10-15'],
  ]);
});

test('exactly the claim the stance rests on is in force', () => {
  const inForce = entriesOn(2025, 1, 1).filter((entry) => entry.isInForce);
  expect(inForce.map((entry) => entry.claim.date.text)).toEqual(['2024-12-17']);
});

test('nothing is in force between chapters', () => {
  expect(entriesOn(2010, 1, 1).some((entry) => entry.isInForce)).toBe(false);
});

test('claims that take effect after the shown day are later ones', () => {
  const later = entriesOn(2024, 12, 17).filter((entry) => entry.isLater);
  expect(later.map((entry) => entry.claim.date.text)).toEqual(['2025-07-03']);
});

test('a claim repeats only the stance before it in its own chapter', () => {
  const repeated = entriesOn(2025, 7, 3).filter((entry) => entry.isRepeated);
  expect(repeated.map((entry) => entry.claim.date.text)).toEqual(['2024-12-17']);
});

test('a country nothing is claimed of has no history', () => {
  expect(historyAt(sampleStory, 'BRA' as Iso3, sampleStory.opensOn)).toEqual([]);
});
