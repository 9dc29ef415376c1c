import { gapAt } from '../../story/chapters.ts';
import { eventDays, moversOn } from '../../story/stances.ts';
import type { Milestone, StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/** Countries that move on a day and know as exactly when: `first` is that day, or the first of their month or year. */
export interface EventMark {
  readonly first: Day;
  readonly day: Day;
  readonly count: number;
}

/** How many countries have each stance from a day on, until the next step. */
export interface CountsStep {
  readonly from: Day;
  /** Every stance of the scale. */
  readonly counts: ReadonlyMap<StanceId, number>;
}

/**
 * The movers of each event day of a story in order, as many marks for a day as there are ways to know its date.
 * The first day of a gap has none: nobody moved, the chapter ended.
 */
export function eventMarks(story: Story): readonly EventMark[] {
  return eventDays(story).flatMap((day) => {
    if (gapAt(story, day)) return [];
    const counts = new Map<Day, number>();
    for (const { claim } of moversOn(story, day)) {
      const first = claim && claim.date.precision !== 'day' ? claim.date.first : day;
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    return [...counts].map(([first, count]) => ({ first, day, count }));
  });
}

/**
 * The counts by stance as steps, one per event day; before the first one nobody has a stance.
 * Made from the movers of each day alone, so that a step costs what changes on it.
 */
export function countsSteps(story: Story): readonly CountsStep[] {
  const counts = new Map(story.scale.map(({ id }) => [id, 0]));
  const add = (stance: StanceId, by: number) => {
    const before = counts.get(stance);
    if (before !== undefined) counts.set(stance, before + by);
  };
  return eventDays(story).map((from) => {
    for (const { was, is } of moversOn(story, from)) {
      add(was, -1);
      add(is, 1);
    }
    return { from, counts: new Map(counts) };
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
