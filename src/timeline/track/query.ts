import { gapAt } from '../../story/chapters.ts';
import { towardStances } from '../../story/scale.ts';
import { eventDays, moversOn } from '../../story/stances.ts';
import type { Chapter, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { isWithin } from '../../time/span.ts';

/** An event day and how many countries move on it. */
export interface EventMark {
  readonly day: Day;
  readonly count: number;
}

/** How many countries have each stance on the way to recognition from a day on, until the next step. */
export interface TowardStep {
  readonly from: Day;
  /** One for each of `towardStances`, in their order. */
  readonly counts: readonly number[];
}

/** The event days of a story in order, but for the first day of a gap: nobody moved, the chapter ended. */
export function eventMarks(story: Story): readonly EventMark[] {
  return eventDays(story)
    .filter((day) => !gapAt(story, day))
    .map((day) => ({ day, count: moversOn(story, day).length }));
}

/**
 * The counts of the stances on the way to recognition as steps, one per event day; before the first one nobody has
 * such a stance. Made from the movers of each day alone, so that a step costs what changes on it.
 */
export function towardSteps(story: Story): readonly TowardStep[] {
  const places = new Map(towardStances(story).map(({ id }, place) => [id, place]));
  const counts = [...places].map(() => 0);
  const add = (stance: string, by: number) => {
    const place = places.get(stance);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + by;
  };
  return eventDays(story).map((from) => {
    for (const { was, is } of moversOn(story, from)) {
      add(was, -1);
      add(is, 1);
    }
    return { from, counts: [...counts] };
  });
}

/** How many countries recognise in a chapter at most, and from which day on so many do; undefined where none does. */
export function mostRecognising(
  story: Story,
  steps: readonly TowardStep[],
  chapter: Chapter,
): { readonly from: Day; readonly count: number } | undefined {
  const recognises = towardStances(story).map((stance) => stance.recognises);
  let most: { from: Day; count: number } | undefined;
  for (const { from, counts } of steps) {
    const count = sum(counts.filter((_, place) => recognises[place]));
    if (isWithin(chapter, from) && count > (most?.count ?? 0)) most = { from, count };
  }
  return most;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
