import { expect, test } from 'vitest';
import { watchedAt } from '../../src/panel/watched.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';

const chinaOn = (year: number, month: number, dayOfMonth: number) => {
  const [china] = watchedAt(sampleStory, dayFrom(year, month, dayOfMonth));
  return china && { ...china, between: china.between.map((claim) => claim.date.text) };
};

test('the watch list keeps the order of the editor', () => {
  const countries = watchedAt(sampleStory, sampleStory.opensOn).map(({ country }) => country);
  expect(countries).toEqual(['CHN', 'QAT']);
});

test('what a country did since the article stands between the two dates', () => {
  expect(chinaOn(2026, 1, 1)).toEqual({
    country: 'CHN',
    atArticle: 'contacts',
    now: 'contacts',
    between: ['2025-08-20'],
  });
});

test('a day before the article shows what led to it', () => {
  expect(chinaOn(2023, 11, 30)).toMatchObject({ now: 'none', between: ['2023-12-01'] });
  expect(chinaOn(2023, 12, 1)).toMatchObject({ now: 'contacts', between: [] });
});

test('on the day of the article nothing lies between', () => {
  expect(chinaOn(2025, 7, 3)?.between).toEqual([]);
});

test('a claim counts from the day it takes effect', () => {
  expect(chinaOn(2025, 8, 19)?.between).toEqual([]);
  expect(chinaOn(2025, 8, 20)?.between).toEqual(['2025-08-20']);
});
