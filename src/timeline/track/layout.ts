import type { Milestone, Stance, StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { type DiscontinuousScale, positionOf } from '../../time/discontinuousScale.ts';
import { isWithin, type Span } from '../../time/span.ts';
import { type EventMark, sum, type TowardStep } from './query.ts';
import { bandsPath } from './stepPath.ts';

export type Direction = 'ltr' | 'rtl';

/** Where a day stands across the strip, in percent of its width from the left, mirrored in right-to-left languages. */
export type Across = (day: Day) => number;

/** The units of the drawing of steps, which is stretched to the strip's width and to one of two heights. */
export const stepsBox = { width: 2000, height: 200 } as const;

/** A stance that recognises is never thinner than this: 2.5 px where the steps are lowest, 28 px. */
const LEAST_RECOGNISING = (2.5 / 28) * stepsBox.height;

/** Heights of the marks of events in CSS pixels: of one mover at least, and of the day with the most. */
const markHeights = { least: 3.5, most: 14 } as const;

/** The stretch of time from one day to another, `left` and `right` in percent; equal for a day. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

export interface StepsMark {
  readonly stance: StanceId;
  readonly slot: string;
  /** SVG path data in the units of `stepsBox`; empty where nobody has the stance. */
  readonly path: string;
}

interface PlacedMark {
  readonly day: Day;
  readonly at: number;
  /** Pixels below the axis. */
  readonly height: number;
}

/** A milestone on the strip. */
export interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly at: number;
}

/**
 * The scale of the strip: linear in the positions of the folded axis, since that is where the thumb
 * of a native range stands. An axis of one day puts everything at the start.
 */
export function acrossOf(axis: DiscontinuousScale, direction: Direction): Across {
  const last = Math.max(1, axis.length - 1);
  return (day) => {
    const share = (100 * positionOf(axis, day)) / last;
    return rounded(direction === 'rtl' ? 100 - share : share);
  };
}

/** The stretch of a period, whichever way time runs. */
export function stretchOf(across: Across, first: Day, last: Day): Stretch {
  const ends = [across(first), across(last)];
  return { left: Math.min(...ends), right: Math.max(...ends) };
}

/**
 * The counts of stances as stacked steps, the first at the bottom, on one scale for all chapters: their greatest sum
 * is as high as the box. The last step of a chapter holds until its end. A stance that nobody has leaves a hole.
 */
export function layoutSteps(
  stances: readonly Pick<Stance, 'id' | 'slot' | 'recognises'>[],
  steps: readonly TowardStep[],
  chapters: readonly Span[],
  across: Across,
): readonly StepsMark[] {
  const unit =
    (stepsBox.height - LEAST_RECOGNISING) / Math.max(1, ...steps.map(({ counts }) => sum(counts)));
  const heightOf = (place: number, count: number) => {
    if (count === 0) return 0;
    return Math.max(stances[place]?.recognises ? LEAST_RECOGNISING : 0, count * unit);
  };
  const unitsAt = (day: Day) => across(day) * (stepsBox.width / 100);
  const columns = chapters.flatMap((chapter) => {
    const own = steps.filter(({ from }) => isWithin(chapter, from));
    const held = own.flatMap(({ from, counts }, at) => {
      const heights = counts.map((count, place) => heightOf(place, count));
      return [from, own[at + 1]?.from ?? chapter.to].map((day) => ({ x: unitsAt(day), heights }));
    });
    // Nothing joins what one chapter ends with to what the next begins with.
    return [...held, { x: unitsAt(chapter.to), heights: stances.map(() => 0) }];
  });
  return stances.map(({ id, slot }, place) => ({
    stance: id,
    slot: String(slot),
    path: bandsPath(
      columns.map(({ x, heights }) => {
        const low = stepsBox.height - sum(heights.slice(0, place));
        return { x, low, high: low - (heights[place] ?? 0) };
      }),
    ),
  }));
}

/** The marks of the events under the axis, as high as the square root of how many move. */
export function layoutMarks(marks: readonly EventMark[], across: Across): readonly PlacedMark[] {
  const most = Math.sqrt(Math.max(1, ...marks.map(({ count }) => count)));
  return marks.map(({ day, count }) => ({
    day,
    at: across(day),
    height: rounded(
      Math.max(markHeights.least, (markHeights.most * Math.sqrt(count)) / Math.max(most, 2)),
    ),
  }));
}

/** The milestones of a story along the strip, each on the day it takes effect. */
export function layoutMilestones(
  milestones: readonly Milestone[],
  across: Across,
): readonly PlacedMilestone[] {
  return milestones.map((milestone) => ({ milestone, at: across(milestone.date.last) }));
}

/** The milestones no further from a place of the strip than `reach`, nearest first; both in percent of its width. */
export function milestonesAt(
  placed: readonly PlacedMilestone[],
  place: number,
  reach: number,
): readonly Milestone[] {
  const away = ({ at }: PlacedMilestone) => Math.abs(at - place);
  return placed
    .filter((one) => away(one) <= reach)
    .toSorted((one, other) => away(one) - away(other))
    .map(({ milestone }) => milestone);
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
