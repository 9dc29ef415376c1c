import { expect, test } from 'vitest';
import { quotesAt } from '../../src/details/country/quotes.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { dayFrom } from '../../src/time/day.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';

const [, envoy] = compiledStory.quotes;
const story = storyOf({
  ...compiledStory,
  quotes: [
    ...compiledStory.quotes,
    { ...envoy, id: 'same-day' },
    { ...envoy, id: 'earlier', date: '2024-01' },
  ],
});
const shownOn = (year: number) => {
  const { latest, others } = quotesAt(story, 'RUS' as Iso3, dayFrom(year, 12, 31));
  return [latest?.id, ...others.map(({ id }) => id)];
};

test('the latest words up to the day stand in sight, the editor’s first where two have one date', () => {
  expect(shownOn(2025)).toEqual(['envoy', 'same-day', 'earlier']);
  expect(shownOn(2024)).toEqual(['earlier', 'envoy', 'same-day']);
});

test('before the first of them none is in sight', () => {
  expect(shownOn(2023)).toEqual([undefined, 'envoy', 'same-day', 'earlier']);
});
