import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLane } from '../../src/details/country/lane.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { dayFrom, toCivil } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { withDays } from '../story/arbitrary.ts';

test('runs stand one after the other within the lane, and the day and the years are within it too', () => {
  fc.assert(
    fc.property(withDays(1), ([story, [day]]) => {
      for (const country of story.recognisers) {
        const { runs, years, cursor } = layOutLane(story, country, day!);
        let end = 0;
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(end);
          expect(run.end).toBeGreaterThanOrEqual(run.start);
          end = run.end;
        }
        expect(end).toBeLessThanOrEqual(1);
        for (const at of [cursor, ...years.map((year) => year.at)]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('a lane begins each chapter without a stance and has the stances in order', () => {
  const { runs } = layOutLane(sampleStory, 'RUS' as Iso3, sampleStory.opensOn);
  const stances = ['none', 'critical', 'none', 'contacts', 'recognises'];
  expect(runs.map(({ stance }) => stance)).toEqual(stances);
});

test('the day stands in the run that is in force on it', () => {
  for (const [year, stance] of [
    [2000, 'critical'],
    [2023, 'contacts'],
    [2026, 'recognises'],
  ] as const) {
    const { runs, cursor } = layOutLane(sampleStory, 'RUS' as Iso3, dayFrom(year, 1, 1));
    expect(runs.find(({ end }) => cursor < end)?.stance).toBe(stance);
  }
});

test('the ends of the chapters are named by their years, and no two names overlap', () => {
  const { years } = layOutLane(sampleStory, 'RUS' as Iso3, sampleStory.opensOn);
  const named = years.map(({ day }) => toCivil(day).year);
  expect(named).toContain(1997);
  expect(named).toContain(2026);
  for (const [index, { at }] of years.entries()) {
    const before = years[index - 1];
    if (before) expect(at - before.at).toBeGreaterThanOrEqual(0.13);
  }
});
