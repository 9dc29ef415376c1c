import { expect, test } from 'vitest';
import { type HistoryEntry, historyAt } from '../../src/details/country/history.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';

const russia = 'RUS' as Iso3;
const historyOn = (year: number, month: number, dayOfMonth: number) => {
  const { upTo, after } = historyAt(sampleStory, russia, dayFrom(year, month, dayOfMonth));
  return {
    upTo: upTo.flatMap(({ entries }) => entries),
    after: after.flatMap(({ entries }) => entries),
  };
};
const datesOf = (entries: readonly HistoryEntry[]) => entries.map(({ claim }) => claim.date.text);

test('on the last day a history holds every claim of all chapters, newest first', () => {
  const { upTo, after } = historyAt(sampleStory, russia, sampleStory.opensOn);
  expect(after).toEqual([]);
  expect(upTo.map(({ chapter, entries }) => [chapter.id, ...datesOf(entries)])).toEqual([
    ['second', '2025-07-03', '2024-12-17', '2021-09-01'],
    ['first', '1999-10-15'],
  ]);
});

test('exactly the claim the stance rests on is in force', () => {
  const { upTo, after } = historyOn(2025, 1, 1);
  expect(datesOf(upTo.filter(({ isInForce }) => isInForce))).toEqual(['2024-12-17']);
  expect(after.some(({ isInForce }) => isInForce)).toBe(false);
});

test('nothing is in force between chapters', () => {
  expect(historyOn(2010, 1, 1).upTo.some(({ isInForce }) => isInForce)).toBe(false);
});

test('claims that take effect after the shown day stand apart, oldest first', () => {
  const { upTo, after } = historyOn(2021, 9, 1);
  expect(datesOf(upTo)).toEqual(['2021-09-01', '1999-10-15']);
  expect(datesOf(after)).toEqual(['2024-12-17', '2025-07-03']);
});

test('a claim repeats only the stance before it in its own chapter', () => {
  const { upTo } = historyOn(2025, 7, 3);
  expect(datesOf(upTo.filter(({ isRepeated }) => isRepeated))).toEqual(['2024-12-17']);
});

test('a country nothing is claimed of has no history', () => {
  expect(historyAt(sampleStory, 'BRA' as Iso3, sampleStory.opensOn)).toEqual({
    upTo: [],
    after: [],
  });
});
