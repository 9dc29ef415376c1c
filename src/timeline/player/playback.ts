import { chapterAt } from '../../story/chapters.ts';
import { changesBetween, eventDays, moversOn } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import { addDays, type Day, toCivil } from '../../time/day.ts';

/** A stop of the playback: an event, or several that are played together. */
export interface Stop {
  /** The day that is shown, that of the last event. */
  readonly day: Day;
  /** The day of the first event; the same where there is one. */
  readonly since: Day;
  /** How many countries move. */
  readonly movers: number;
}

/** What playback shows next. */
interface Frame {
  readonly stop: Stop;
  /** Milliseconds to stay where we are before. */
  readonly after: number;
  /** Whether playback ends there. */
  readonly isLast: boolean;
}

const SHORTEST_DWELL = 1200;
const LONGEST_DWELL = 2500;

/** So many movers take the longest dwell; more are no longer read name by name. */
const MOVERS_OF_LONGEST = 16;

/** No story plays longer at the speed 1×, in milliseconds. */
const LONGEST_PLAYBACK = 90_000;

/** The events of so many months play together where those of fewer would take too long; at last those of a chapter. */
const PERIODS = [1, 3, 12, 60, Number.POSITIVE_INFINITY];

/**
 * What playback stops on: each event day, or with a country each on which it moves; where that takes too long the
 * events of each month, quarter or more together.
 */
export function stopsOf(story: Story, country?: Change['country']): readonly Stop[] {
  const days = eventDays(story).filter(
    (day) => !country || moversOn(story, day).some((mover) => mover.country === country),
  );
  const single = days.map((day) => ({ day, since: day, movers: moversOn(story, day).length }));
  if (playingTime(single, 1) <= LONGEST_PLAYBACK) return single;
  let stops: readonly Stop[] = single;
  for (const months of PERIODS) {
    stops = joined(story, days, months);
    if (playingTime(stops, 1) <= LONGEST_PLAYBACK) break;
  }
  return stops;
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
  const stop = stops[next];
  if (!stop) return undefined;
  const shown = stops[next - 1];
  return {
    stop,
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

/** The event days of each so many months as one stop; none reaches from one chapter into another. */
function joined(story: Story, days: readonly Day[], months: number): readonly Stop[] {
  const periods = new Map<string, Day[]>();
  for (const day of days) {
    const { year, month } = toCivil(day);
    const chapter = chapterAt(story, day)?.id ?? day;
    const period = `${chapter} ${Math.floor((12 * year + month - 1) / months)}`;
    periods.set(period, [...(periods.get(period) ?? []), day]);
  }
  return [...periods.values()].flatMap((together) => {
    const [since, day] = [together[0], together.at(-1)];
    if (since === undefined || day === undefined) return [];
    return [{ day, since, movers: changesBetween(story, addDays(since, -1), day).length }];
  });
}
