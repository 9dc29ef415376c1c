import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/time/day.ts';
import { dwellFor, nextFrame, playingTime, type Stop } from '../../src/timeline/player/playback.ts';

const stops: readonly Stop[] = [
  { day: 10 as Day, movers: 1 },
  { day: 20 as Day, movers: 4 },
  { day: 30 as Day, movers: 60 },
];

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
      day: 30,
      after: dwellFor(4, 1),
      isLast: true,
    });
  });

  it('comes at once from a day without event', () => {
    expect(nextFrame(stops, 15 as Day, 1)).toEqual({ day: 20, after: 0, isLast: false });
    expect(nextFrame(stops, 3 as Day, 2)).toEqual({ day: 10, after: 0, isLast: false });
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
      day = frame.day;
      time += frame.after;
    }
    expect(day).toBe(30);
    expect(time).toBe(playingTime(stops, 2));
    expect(time).toBe((dwellFor(1, 1) + dwellFor(4, 1)) / 2);
    expect(playingTime([], 1)).toBe(0);
  });
});
