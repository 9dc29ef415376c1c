import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import { eventDays } from '../../src/story/stances.ts';
import { type Day, dayFrom, toCivil } from '../../src/time/day.ts';
import { dayForKey } from '../../src/timeline/track/Track.tsx';
import { story as lead } from '../data/taliban.ts';
import { stories } from '../story/arbitrary.ts';

const storyAndDay = stories.chain((story) => {
  const { from, to } = storySpan(story);
  return fc
    .integer({ min: from, max: to })
    .map((day) => ({ story, day: day as Day, from, to, events: eventDays(story) }));
});

describe('the keys of the slider', () => {
  it('go to the neighbouring event with the arrows, and beyond the last one to the end', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, day, events }) => {
        const later = events.find((event) => event > day) ?? storySpan(story).to;
        const earlier = events.findLast((event) => event < day) ?? storySpan(story).from;
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

  it('go to the ends', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, day, from, to }) => {
        expect(dayForKey('Home', story, day, 'rtl')).toBe(from);
        expect(dayForKey('End', story, day, 'rtl')).toBe(to);
      }),
    );
  });

  it('go with the page keys by a year, and over a gap in one step into it and one out', () => {
    const page = (key: 'PageUp' | 'PageDown', ...date: Parameters<typeof dayFrom>) =>
      toCivil(dayForKey(key, lead, dayFrom(...date), 'rtl') as Day);
    expect(page('PageUp', 2024, 2, 29)).toEqual({ year: 2025, month: 2, dayOfMonth: 28 });
    expect(page('PageDown', 2025, 7, 3)).toEqual({ year: 2024, month: 7, dayOfMonth: 3 });
    expect(page('PageUp', 2001, 6, 1)).toEqual({ year: 2002, month: 1, dayOfMonth: 1 });
    expect(page('PageUp', 2002, 1, 1)).toEqual({ year: 2021, month: 8, dayOfMonth: 15 });
    expect(page('PageDown', 2021, 9, 1)).toEqual({ year: 2002, month: 1, dayOfMonth: 1 });
    expect(page('PageDown', 2010, 9, 1)).toEqual({ year: 2001, month: 12, dayOfMonth: 31 });
    expect(page('PageUp', 2026, 1, 1)).toEqual({ year: 2026, month: 6, dayOfMonth: 24 });
    expect(page('PageDown', 1996, 12, 1)).toEqual({ year: 1996, month: 9, dayOfMonth: 26 });
  });

  it('come from one end to the other by the page keys alone', () => {
    fc.assert(
      fc.property(storyAndDay, ({ story, from, to }) => {
        for (const [key, start, end] of [
          ['PageUp', from, to],
          ['PageDown', to, from],
        ] as const) {
          let day = start as Day;
          for (let presses = 0; day !== end; presses += 1) {
            const next = dayForKey(key, story, day, 'ltr') as Day;
            expect(key === 'PageUp' ? next > day : next < day).toBe(true);
            expect(presses).toBeLessThan(200);
            day = next;
          }
        }
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
