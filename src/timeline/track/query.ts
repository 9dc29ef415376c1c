import { gapAt } from '../../story/chapters.ts';
import { eventDays, moversOn } from '../../story/stances.ts';
import type { Milestone, StanceId, Story } from '../../story/story.ts';
import type { Change } from '../../story/storyIndex.ts';
import type { Day } from '../../time/day.ts';

/** One event day, told apart by how exactly the dates of its moves are known. */
export interface EventMark {
  readonly day: Day;
  /** Countries that move on a date known to the day. */
  readonly exact: number;
  /** Countries whose move is known by month or year only: the period's first day (its last is `day`), and how many. */
  readonly periods: readonly { readonly first: Day; readonly count: number }[];
}

/** How many countries have each stance from a day on, until the next step. */
export interface CountsStep {
  readonly from: Day;
  /** Stances of the scale only; one that nobody has may be absent. */
  readonly counts: ReadonlyMap<StanceId, number>;
}

/** A stop of the playback: an event day and how many countries move on it. */
export interface Stop {
  readonly day: Day;
  readonly movers: number;
}

/**
 * The event days of a story in order, with the number of movers by how exactly the date is known.
 * The first day of a gap has none: nobody moved, the chapter ended.
 */
export function eventMarks(story: Story): readonly EventMark[] {
  return eventDays(story)
    .filter((day) => !gapAt(story, day))
    .map((day) => markOf(day, moversOn(story, day)));
}

/**
 * The counts by stance as steps, one per event day; before the first one nobody has a stance.
 * Made from the movers of each day alone, so that a step costs what changes on it.
 */
export function countsSteps(story: Story): readonly CountsStep[] {
  const inScale = new Set(story.scale.map(({ id }) => id));
  let counts: ReadonlyMap<StanceId, number> = new Map();
  return eventDays(story).map((from) => {
    counts = moved(counts, moversOn(story, from), inScale);
    return { from, counts };
  });
}

/**
 * The milestones of a day: those of the day itself, and those of its month or year. Where somebody moved
 * the latter give way, but for the last day of their period, on which they take effect.
 */
export function milestonesOn(
  story: Story,
  day: Day,
): { readonly onDay: readonly Milestone[]; readonly inPeriod: readonly Milestone[] } {
  const found = story.milestones.filter(({ date }) => date.first <= day && day <= date.last);
  const isQuiet = moversOn(story, day).length === 0;
  return {
    onDay: found.filter(({ date }) => date.precision === 'day'),
    inPeriod: found.filter(
      ({ date }) => date.precision !== 'day' && (isQuiet || day === date.last),
    ),
  };
}

/** The event days that playback stops on: all, or with a country those on which it moves. */
export function stopsOf(story: Story, country?: Change['country']): readonly Stop[] {
  return eventDays(story)
    .map((day) => ({ day, movers: moversOn(story, day) }))
    .filter(({ movers }) => !country || movers.some((mover) => mover.country === country))
    .map(({ day, movers }) => ({ day, movers: movers.length }));
}

function markOf(day: Day, movers: readonly Change[]): EventMark {
  const counts = new Map<Day, number>();
  for (const { claim } of movers) {
    if (!claim || claim.date.precision === 'day') continue;
    counts.set(claim.date.first, (counts.get(claim.date.first) ?? 0) + 1);
  }
  const periods = [...counts].map(([first, count]) => ({ first, count }));
  const inexact = periods.reduce((sum, { count }) => sum + count, 0);
  return { day, exact: movers.length - inexact, periods };
}

function moved(
  counts: ReadonlyMap<StanceId, number>,
  movers: readonly Change[],
  inScale: ReadonlySet<StanceId>,
): ReadonlyMap<StanceId, number> {
  const next = new Map(counts);
  const add = (stance: StanceId, by: number) => {
    if (inScale.has(stance)) next.set(stance, (next.get(stance) ?? 0) + by);
  };
  for (const { was, is } of movers) {
    add(was, -1);
    add(is, 1);
  }
  return next;
}
