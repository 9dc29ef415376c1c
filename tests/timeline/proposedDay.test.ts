import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import { addDays, type Day } from '../../src/time/day.ts';
import { proposedDay } from '../../src/timeline/compare/proposedDay.ts';
import { stories } from '../story/arbitrary.ts';

describe('the day proposed to compare with', () => {
  it('is another day of the story wherever it has two, and a chapter starts on it or the story ends', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
        const { from, to } = storySpan(story);
        const day = addDays(from, Math.floor(share * (to - from))) as Day;
        const proposed = proposedDay(story, day);
        if (from !== to) expect(proposed).not.toBe(day);
        expect([...story.chapters.map((chapter) => chapter.from), to]).toContain(proposed);
      }),
    );
  });
});
