import { expect, test } from 'vitest';
import { watchedAt, watchedUpTo } from '../../src/details/article/watched.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
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

test('on the day of the article it shows what has come since, up to the last day checked', () => {
  expect(chinaOn(2025, 7, 3)?.between).toEqual(['2025-08-20']);
  expect(watchedUpTo(sampleStory, sampleStory.opensOn)).toBe(sampleStory.asOf);
  expect(watchedUpTo(sampleStory, dayFrom(2025, 7, 4))).toBe(dayFrom(2025, 7, 4));
});

test('nothing that takes effect after the facts were checked is shown', () => {
  const late = { ...sampleStory.claims[0]!, country: 'CHN' as Iso3, stance: 'recognises' };
  const story = {
    ...sampleStory,
    claims: [...sampleStory.claims, { ...late, id: 'CHN-2026', date: parseCivilDate('2026')! }],
  };
  const [china] = watchedAt(story, story.opensOn);
  expect(china?.now).toBe('contacts');
  expect(china?.between.map(({ date }) => date.text)).toEqual(['2025-08-20']);
});

test('a claim counts from the day it takes effect', () => {
  expect(chinaOn(2025, 8, 19)?.between).toEqual([]);
  expect(chinaOn(2025, 8, 20)?.between).toEqual(['2025-08-20']);
});
