import type { Iso3 } from '../geo/iso3.ts';
import { moversOn } from '../story/stances.ts';
import type { Story } from '../story/story.ts';
import type { Change } from '../story/storyIndex.ts';
import type { CivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';

/** Movers of one day who share what is known of when they moved. */
export interface Dating {
  /** The month or year that is all that is known; absent where the day is. */
  readonly period?: CivilDate;
  readonly movers: readonly Change[];
}

/**
 * The movers of a day by how exactly their date is known: first those of the day itself, then those
 * of a month, then those of a year that ends with it; each in the order of `byName`. None where
 * nobody moved.
 */
export function datingsOn(
  story: Story,
  day: Day,
  byName: (one: Iso3, other: Iso3) => number,
): readonly Dating[] {
  const datings = new Map<string, { period?: CivilDate; movers: Change[] }>();
  const movers = moversOn(story, day).toSorted((a, b) => byName(a.country, b.country));
  for (const mover of movers) {
    const date = mover.claim?.date;
    const period = date && date.precision !== 'day' ? date : undefined;
    const dating = datings.get(period?.text ?? '');
    if (dating) dating.movers.push(mover);
    else datings.set(period?.text ?? '', { ...(period && { period }), movers: [mover] });
  }
  return [...datings.values()].sort((a, b) => lengthOf(a, day) - lengthOf(b, day));
}

function lengthOf({ period }: Dating, day: Day): number {
  return period ? day - period.first : 0;
}
