import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterAt, gapAt } from '../../src/story/chapters.ts';
import { eventDays } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { addDays, type Day, dayFrom, formatIsoDay, toCivil } from '../../src/time/day.ts';
import {
  dwellFor,
  nextFrame,
  playingTime,
  type Stop,
  stopsOf,
} from '../../src/timeline/player/playback.ts';
import { story as lead } from '../data/taliban.ts';
import { compiledStory, storyOf } from '../fixtures/story.ts';
import { stories } from '../story/arbitrary.ts';

const stops: readonly Stop[] = [
  { day: 10 as Day, since: 10 as Day, movers: 1 },
  { day: 20 as Day, since: 18 as Day, movers: 4 },
  { day: 30 as Day, since: 30 as Day, movers: 60 },
];

/** A story of one chapter in which a country turns to and fro every so many days, so many times. */
function busyStory(times: number, every: number): Story {
  const start = dayFrom(1988, 1, 3);
  const claims = Array.from({ length: times }, (_, at) => {
    const date = formatIsoDay(addDays(start, at * every));
    const country = ['RUS', 'CHN', 'IRN'][at % 3] ?? '';
    const stance = ['recognises', 'contacts'][Math.floor(at / 3) % 2];
    return { ...compiledStory.claims[0], id: `${country}-${date}`, country, date, stance };
  });
  const to = addDays(start, times * every);
  const chapter = { id: 'only', title: '1988–', from: '1988-01-01', to: formatIsoDay(to) };
  const asOf = formatIsoDay(to);
  return storyOf({ ...compiledStory, asOf, opensOn: asOf, chapters: [chapter], claims });
}

describe('how long an event is shown', () => {
  it('is 1.2 s for one mover and 2.5 s for sixteen or more', () => {
    expect(dwellFor(1, 1)).toBe(1200);
    expect(dwellFor(16, 1)).toBe(2500);
    expect(dwellFor(60, 1)).toBe(2500);
  });

  it('rises with the movers and never leaves its bounds', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, other) => {
        const [few, many] = one < other ? [one, other] : [other, one];
        expect(dwellFor(few, 1)).toBeLessThanOrEqual(dwellFor(many, 1));
        expect(dwellFor(few, 1)).toBeGreaterThanOrEqual(1200);
        expect(dwellFor(many, 1)).toBeLessThanOrEqual(2500);
      }),
    );
  });

  it('is divided by the speed', () => {
    expect(dwellFor(3, 2)).toBe(dwellFor(3, 1) / 2);
    expect(dwellFor(3, 0.5)).toBe(dwellFor(3, 1) * 2);
  });
});

describe('the next frame', () => {
  it('comes after the dwell of the event that is shown', () => {
    expect(nextFrame(stops, 20 as Day, 1)).toEqual({
      stop: stops[2],
      after: dwellFor(4, 1),
      isLast: true,
    });
  });

  it('comes at once from a day without event', () => {
    expect(nextFrame(stops, 15 as Day, 1)).toEqual({ stop: stops[1], after: 0, isLast: false });
    expect(nextFrame(stops, 3 as Day, 2)).toEqual({ stop: stops[0], after: 0, isLast: false });
  });

  it('does not come at or after the last event, nor where there is none', () => {
    expect(nextFrame(stops, 30 as Day, 1)).toBeUndefined();
    expect(nextFrame(stops, 99 as Day, 1)).toBeUndefined();
    expect(nextFrame([], 0 as Day, 1)).toBeUndefined();
  });

  it('leads from the first event to the last in the time that is said', () => {
    let day = 10 as Day;
    let time = 0;
    for (let frame = nextFrame(stops, day, 2); frame; frame = nextFrame(stops, day, 2)) {
      day = frame.stop.day;
      time += frame.after;
    }
    expect(day).toBe(30);
    expect(time).toBe(playingTime(stops, 2));
    expect(time).toBe((dwellFor(1, 1) + dwellFor(4, 1)) / 2);
    expect(playingTime([], 1)).toBe(0);
  });
});

describe('the playback of a story with many events', () => {
  it('takes 90 s at most, each step 1.2 s at least, and tells of every event', () => {
    for (const [times, every] of [
      [60, 9],
      [140, 90],
      [400, 30],
      [900, 8],
      [4000, 9],
    ] as const) {
      const story = busyStory(times, every);
      const played = stopsOf(story);
      expect(playingTime(played, 1)).toBeLessThanOrEqual(90_000);
      for (const { movers } of played) expect(dwellFor(movers, 1)).toBeGreaterThanOrEqual(1200);
      const days = eventDays(story);
      expect(days.length).toBeGreaterThan(times / 2);
      const told = played.flatMap(({ since, day }) =>
        days.filter((event) => event >= since && event <= day),
      );
      expect(told).toEqual(days);
    }
  });

  it('plays the events of a month together, and of a quarter where that is not enough', () => {
    const months = stopsOf(busyStory(120, 11));
    expect(months.length).toBeGreaterThan(30);
    expect(months.every(({ since, day }) => monthOf(since) === monthOf(day))).toBe(true);
    const quarters = stopsOf(busyStory(150, 30));
    expect(quarters.length).toBeGreaterThan(30);
    const quarterOf = (day: Day) => Math.floor(monthOf(day) / 3);
    expect(quarters.every(({ since, day }) => quarterOf(since) === quarterOf(day))).toBe(true);
    expect(quarters.some(({ since, day }) => monthOf(since) !== monthOf(day))).toBe(true);
  });

  it('never joins what lies in two chapters', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const gaps = eventDays(story).filter((day) => gapAt(story, day));
        for (const { since, day } of stopsOf(story)) {
          expect(chapterAt(story, since)).toBe(chapterAt(story, day));
          if (gaps.includes(day)) expect(since).toBe(day);
        }
      }),
    );
  });

  it('leaves one of few events as it is', () => {
    expect(stopsOf(lead).every(({ since, day }) => since === day)).toBe(true);
    expect(stopsOf(lead)).toHaveLength(57);
  });
});

function monthOf(day: Day): number {
  const { year, month } = toCivil(day);
  return 12 * year + month - 1;
}
