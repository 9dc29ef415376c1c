import { eventDays, moversOn } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';

/** A stop of the playback: an event day and how many countries move on it. */
export interface Stop {
  readonly day: Day;
  readonly movers: number;
}

/** What playback shows next. */
interface Frame {
  readonly day: Day;
  /** Milliseconds to stay where we are before. */
  readonly after: number;
  /** Whether playback ends there. */
  readonly isLast: boolean;
}

const SHORTEST_DWELL = 1200;
const LONGEST_DWELL = 2500;

/** So many movers take the longest dwell; more are no longer read name by name. */
const MOVERS_OF_LONGEST = 16;

/** The event days that playback stops on: all, or with a country those on which it moves. */
export function stopsOf(story: Story, country?: Change['country']): readonly Stop[] {
  return eventDays(story)
    .map((day) => ({ day, movers: moversOn(story, day) }))
    .filter(({ movers }) => !country || movers.some((mover) => mover.country === country))
    .map(({ day, movers }) => ({ day, movers: movers.length }));
}

/**
 * How long an event is shown, in milliseconds: 1.2 s for one mover, rising with each doubling to
 * 2.5 s for sixteen or more, divided by the speed.
 * @internal
 */
export function dwellFor(movers: number, speed: number): number {
  const share =
    Math.log2(Math.min(Math.max(1, movers), MOVERS_OF_LONGEST)) / Math.log2(MOVERS_OF_LONGEST);
  return (SHORTEST_DWELL + (LONGEST_DWELL - SHORTEST_DWELL) * share) / speed;
}

/**
 * The next stop after a day, or undefined at or after the last one. A day that is no stop is left
 * at once, since nothing on it asks to be read.
 */
export function nextFrame(stops: readonly Stop[], day: Day, speed: number): Frame | undefined {
  const next = stops.findIndex((stop) => stop.day > day);
  const found = stops[next];
  if (!found) return undefined;
  const shown = stops[next - 1];
  return {
    day: found.day,
    after: shown?.day === day ? dwellFor(shown.movers, speed) : 0,
    isLast: next === stops.length - 1,
  };
}

/**
 * How long it takes from the first stop to the last, in milliseconds; 0 for fewer than two stops.
 * The 57 stops of the lead story take 76.5 s.
 */
export function playingTime(stops: readonly Stop[], speed: number): number {
  return stops.slice(0, -1).reduce((time, { movers }) => time + dwellFor(movers, speed), 0);
}
