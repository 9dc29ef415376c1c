import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import { eventDays } from '../../src/story/stances.ts';
import { addDays, type Day } from '../../src/time/day.ts';
import { dayForKey } from '../../src/timeline/track/Track.tsx';
import { stories } from '../story/arbitrary.ts';

const storyAndDay = stories.chain((story) => {
  const { from, to } = storySpan(story);
  return fc
    .integer({ min: from, max: to })
    .map((day) => ({ story, day: day as Day, from, to, events: eventDays(story) }));
});

describe('the keys of the slider', () => {
  it('go to the neighbouring event with the arrows, and stay where there is none', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, day, events }) => {
        const later = events.find((event) => event > day) ?? day;
        const earlier = events.findLast((event) => event < day) ?? day;
        expect(dayForKey('ArrowRight', story, day, 'ltr')).toBe(later);
        expect(dayForKey('ArrowLeft', story, day, 'ltr')).toBe(earlier);
        expect(dayForKey('ArrowUp', story, day, 'ltr')).toBe(later);
        expect(dayForKey('ArrowDown', story, day, 'ltr')).toBe(earlier);
      }),
    );
  });

  it('follow time from right to left, up stays later', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, day }) => {
        const ltr = (key: string) => dayForKey(key, story, day, 'ltr');
        const rtl = (key: string) => dayForKey(key, story, day, 'rtl');
        expect(rtl('ArrowLeft')).toBe(ltr('ArrowRight'));
        expect(rtl('ArrowRight')).toBe(ltr('ArrowLeft'));
        expect(rtl('ArrowUp')).toBe(ltr('ArrowUp'));
      }),
    );
  });

  it('go to the ends, and with the page keys from chapter to chapter until the ends', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, day, from, to }) => {
        expect(dayForKey('Home', story, day, 'rtl')).toBe(from);
        expect(dayForKey('End', story, day, 'rtl')).toBe(to);
        const starts = story.chapters.map((chapter) => chapter.from);
        expect(dayForKey('PageUp', story, day, 'ltr')).toBe(
          starts.find((start) => start > day) ?? to,
        );
        let back = addDays(to, 0);
        for (const start of starts.toReversed().filter((start) => start < to)) {
          back = dayForKey('PageDown', story, back, 'ltr') as Day;
          expect(back).toBe(start);
        }
        expect(dayForKey('PageDown', story, from, 'ltr')).toBe(from);
      }),
    );
  });

  it('leave other keys to the page', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, day }) => {
        for (const key of ['Tab', 'a', 'Enter', ' ', 'Escape']) {
          expect(dayForKey(key, story, day, 'ltr')).toBeUndefined();
        }
      }),
      { numRuns: 5 },
    );
  });
});
