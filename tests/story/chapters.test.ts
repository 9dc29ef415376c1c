import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterAt, gapAt, storySpan } from '../../src/story/chapters.ts';
import type { Story } from '../../src/story/story.ts';
import type { Day } from '../../src/time/day.ts';
import { stories, withDays } from './arbitrary.ts';

const day = (number: number) => number as Day;

const story = {
  ...fc.sample(stories, 1)[0],
  chapters: [
    {
      id: 'first',
      title: 'First',
      from: day(10),
      to: day(20),
      gapAfter: { title: 'Between', text: 'Nobody governs.' },
      fallback: { label: 'No recognition', criterion: 'Most kept to the other side.' },
    },
    { id: 'second', title: 'Second', from: day(30), to: day(40) },
    { id: 'third', title: 'Third', from: day(41), to: day(50) },
  ],
} as Story;

describe('chapters of a story', () => {
  it('span the story from the first to the last', () => {
    expect(storySpan(story)).toEqual({ from: 10, to: 50 });
    expect(() => storySpan({ ...story, chapters: [] })).toThrow(RangeError);
  });

  it.each([
    [9, undefined, undefined],
    [10, 'first', undefined],
    [20, 'first', undefined],
    [21, undefined, 'Between'],
    [29, undefined, 'Between'],
    [30, 'second', undefined],
    [40, 'second', undefined],
    [41, 'third', undefined],
    [51, undefined, undefined],
  ])('on day %i are in chapter %s, in gap %s', (on, chapter, gap) => {
    expect(chapterAt(story, day(on))?.id).toBe(chapter);
    expect(gapAt(story, day(on))?.title).toBe(gap);
  });

  it('give a gap its first and last day', () => {
    expect(gapAt(story, day(25))).toEqual({
      title: 'Between',
      text: 'Nobody governs.',
      from: 21,
      to: 29,
    });
  });

  it('leave no day of the story without a chapter or a gap', () => {
    fc.assert(
      fc.property(withDays(4), ([random, days]) => {
        const { from, to } = storySpan(random);
        for (const on of days) {
          const isInside = from <= on && on <= to;
          const places = [chapterAt(random, on), gapAt(random, on)].filter(Boolean);
          expect(places).toHaveLength(isInside ? 1 : 0);
        }
      }),
    );
  });
});
