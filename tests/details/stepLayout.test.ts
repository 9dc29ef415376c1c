import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartHeight, chartWidth, layOutSteps } from '../../src/details/country/stepLayout.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { sampleStory } from '../fixtures/story.ts';
import { withDays } from '../story/arbitrary.ts';

test('the steps stand side by side inside the chart, and the cursor is inside it too', () => {
  fc.assert(
    fc.property(withDays(1), ([story, [day]]) => {
      for (const country of story.recognisers) {
        const { steps, cursor } = layOutSteps(story, country, day!);
        let end = 0;
        for (const { x, width, height } of steps) {
          expect(x).toBeGreaterThanOrEqual(end - 1e-6);
          expect(width).toBeGreaterThan(0);
          expect(height).toBeGreaterThan(0);
          expect(height).toBeLessThanOrEqual(chartHeight);
          end = x + width;
        }
        expect(end).toBeCloseTo(chartWidth);
        expect(cursor).toBeGreaterThan(0);
        expect(cursor).toBeLessThan(chartWidth);
      }
    }),
  );
});

test('a country climbs towards recognition, and begins each chapter without a stance', () => {
  const { steps } = layOutSteps(sampleStory, 'RUS' as Iso3, sampleStory.opensOn);
  const stances = ['none', 'critical', 'none', 'contacts', 'recognises'];
  expect(steps.map(({ stance }) => stance)).toEqual(stances);
  const [none, critical, , contacts, recognises] = steps.map(({ height }) => height);
  expect([none, critical, contacts, recognises]).toEqual([16, 32, 48, 64]);
});
