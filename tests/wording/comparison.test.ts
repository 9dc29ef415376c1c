import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import { changesBetween } from '../../src/story/stances.ts';
import type { Change } from '../../src/story/storyIndex.ts';
import { type MoversOrder, sortMovers } from '../../src/wording/comparison.ts';
import { stories } from '../story/arbitrary.ts';

const byCode = (one: string, other: string) => (one < other ? -1 : +(one > other));

const orders = fc.record({
  column: fc.constantFrom('country', 'was', 'is'),
  isUp: fc.boolean(),
}) as fc.Arbitrary<MoversOrder>;

describe('the list of movers', () => {
  it('keeps every mover in whatever order', () => {
    fc.assert(
      fc.property(stories, orders, (story, order) => {
        const { from, to } = storySpan(story);
        const movers = changesBetween(story, from, to);
        const sorted = sortMovers(story, movers, order, byCode);
        expect(new Set(sorted)).toEqual(new Set(movers));
        expect(sorted).toHaveLength(movers.length);
      }),
    );
  });

  it('sorts stances as the scale does, the fallback last, and equal ones by name', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const mover = (country: string, is: string) =>
          ({ country, was: 'none', is }) as unknown as Change;
        const movers = [
          mover('CHN', 'none'),
          mover('RUS', 'recognises'),
          mover('PAK', 'contacts'),
          mover('ARE', 'recognises'),
        ];
        const codes = (isUp: boolean) =>
          sortMovers(story, movers, { column: 'is', isUp }, byCode).map(({ country }) => country);
        expect(codes(true)).toEqual(['ARE', 'RUS', 'PAK', 'CHN']);
        expect(codes(false)).toEqual(['CHN', 'PAK', 'ARE', 'RUS']);
      }),
      { numRuns: 5 },
    );
  });
});
