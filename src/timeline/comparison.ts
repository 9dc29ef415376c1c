import { chapterAt, storySpan } from '../story/chapters.ts';
import type { StanceId, Story } from '../story/story.ts';
import type { Change } from '../story/storyIndex.ts';
import type { Day } from '../time/day.ts';

export type MoversColumn = 'country' | 'was' | 'is';

/** How a list of movers is sorted. */
export interface MoversOrder {
  readonly column: MoversColumn;
  /** First to last: names by alphabet, stances from most to least recognising. */
  readonly isUp: boolean;
}

/**
 * The day proposed for a comparison with a day: the first of its chapter, or that of the chapter
 * before where the day is that or lies between chapters; the story's last day where there is none.
 */
export function proposedDay(story: Story, day: Day): Day {
  const start = chapterAt(story, day)?.from;
  if (start !== undefined && start !== day) return start;
  return story.chapters.findLast(({ from }) => from < day)?.from ?? storySpan(story).to;
}

/** The movers in an order; equal stances stand by name. `byName` compares two countries. */
export function sortMovers(
  story: Story,
  movers: readonly Change[],
  { column, isUp }: MoversOrder,
  byName: (one: Change['country'], other: Change['country']) => number,
): readonly Change[] {
  const sign = isUp ? 1 : -1;
  return movers.toSorted((one, other) => {
    const names = byName(one.country, other.country);
    if (column === 'country') return sign * names;
    return sign * (rankOf(story, one[column]) - rankOf(story, other[column])) || names;
  });
}

function rankOf(story: Story, stance: StanceId): number {
  const rank = story.scale.findIndex(({ id }) => id === stance);
  return rank === -1 ? story.scale.length : rank;
}
