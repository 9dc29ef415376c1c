import { expect, test } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { groupTotalsAt } from '../../src/panel/groups.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';

const totals = (year: number, month: number, dayOfMonth: number, country?: string) =>
  groupTotalsAt(sampleStory, dayFrom(year, month, dayOfMonth), country as Iso3 | undefined).map(
    ({ group, recognising, of }) => `${group.id} ${recognising}/${of}`,
  );

test('each group says how many of its members recognise', () => {
  expect(totals(2025, 7, 2)).toEqual(['un 0/8', 'eu 0/1', 'sco 0/4']);
  expect(totals(2025, 7, 3)).toEqual(['un 1/8', 'eu 0/1', 'sco 1/4']);
});

test('a country gets the totals of its own groups only', () => {
  expect(totals(2025, 7, 3, 'DEU')).toEqual(['un 1/8', 'eu 0/1']);
});
