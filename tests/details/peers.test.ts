import { expect, test } from 'vitest';
import { countriesByStance, peersAt } from '../../src/details/country/peers.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { stanceAt } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';

const day = sampleStory.opensOn;
const byCode = (one: Iso3, other: Iso3) => (one < other ? -1 : 1);
const peers = (country: string) => peersAt(sampleStory, country as Iso3, day, byCode);

test('leafing through a stance comes round to the first again', () => {
  expect(peers('BRA')).toEqual({ previous: 'QAT', next: 'PAK' });
  expect(peers('QAT')).toEqual({ previous: 'PAK', next: 'BRA' });
});

test('a country alone in its stance, and the subject, have no peers', () => {
  expect(peers('RUS')).toEqual({ previous: undefined, next: undefined });
  expect(peers('AFG')).toEqual({ previous: undefined, next: undefined });
});

test('the choice of countries holds each recogniser once, under its stance, in the order of the scale', () => {
  const groups = countriesByStance(sampleStory, day, byCode);
  expect(groups.map(({ stance }) => stance)).toEqual([
    'recognises',
    'contacts',
    'critical',
    'none',
  ]);
  expect(groups.flatMap(({ countries }) => countries).toSorted()).toEqual(sampleStory.recognisers);
  for (const { stance, countries } of groups) {
    for (const country of countries) expect(stanceAt(sampleStory, country, day)).toBe(stance);
  }
});

test('between chapters all stand together without a stance', () => {
  const groups = countriesByStance(sampleStory, dayFrom(2010, 1, 1), byCode);
  expect(groups).toEqual([{ stance: 'none', countries: sampleStory.recognisers }]);
});
