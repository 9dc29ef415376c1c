import type { Milestone, StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { type DiscontinuousScale, positionOf } from '../../time/discontinuousScale.ts';
import { isWithin } from '../../time/span.ts';
import type { CountsStep, EventMark } from './query.ts';
import { bandsPath, stepPath } from './stepPath.ts';

export type Direction = 'ltr' | 'rtl';

/** Where a day stands across the strip, in percent of its width from the left, mirrored in right-to-left languages. */
export type Across = (day: Day) => number;

/** Heights in CSS pixels from the top of the strip. `Track.module.css` and `TrackDrawing.module.css` repeat theirs. */
export const rows = {
  gaps: { top: 0, height: 18 },
  titles: { top: 18, height: 18 },
  scales: { top: 36, height: 16 },
  areas: { top: 54, height: 72 },
  axis: 126,
  marks: { top: 127, height: 18 },
  milestones: { top: 146, middle: 153, height: 24 },
  years: { top: 162, height: 20 },
  height: 182,
} as const;

/** The units of the drawing of areas, stretched to the strip's width. */
export const areaBox = { width: 2000, height: 200 } as const;

/** The stretch of time from one day to another, `left` and `right` in percent; equal for a day. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

export interface AreaMark {
  readonly stance: StanceId;
  readonly slot: string;
  /** SVG path data in the units of `areaBox`. */
  readonly path: string;
}

/** Counts over time: an area for each stance, and the line over all of them. */
interface Areas {
  readonly areas: readonly AreaMark[];
  readonly outline: string;
  /** How many countries the full height stands for, by chapter in their order. */
  readonly tops: readonly number[];
}

interface PlacedMark extends Stretch {
  readonly key: string;
  /** Pixels below the axis. */
  readonly height: number;
}

/** A milestone on the strip. */
export interface PlacedMilestone extends Stretch {
  readonly milestone: Milestone;
}

/**
 * The scale of the strip: linear in the positions of the folded axis, since that is where the thumb
 * of a native range stands; so a gap is one position wide, and its break is drawn over it.
 * An axis of one day puts everything at the start.
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
 * The counts as stacked steps, the most recognising stance at the bottom. A stance that nobody has
 * leaves a hole in its path and not a flat line, so that an outline can make a single country visible.
 * Each chapter has a scale of its own: on that of a chapter with a hundred countries, the three of
 * another could not be seen. The last step holds until `end`.
 */
export function layoutAreas(
  story: Pick<Story, 'scale' | 'chapters'>,
  steps: readonly CountsStep[],
  across: Across,
  end: Day,
): Areas {
  const tops = story.chapters.map((chapter) =>
    Math.max(
      1,
      ...steps
        .filter(({ from }) => isWithin(chapter, from))
        .map(({ counts }) => sum(counts.values())),
    ),
  );
  const points = steps.flatMap(({ from, counts }, index) => {
    // On the steps between chapters nobody has a stance, on whatever scale.
    const top = tops[story.chapters.findIndex((chapter) => isWithin(chapter, from))] ?? 1;
    const ends = [from, steps[index + 1]?.from ?? end];
    return ends.map((day) => ({ x: across(day) * (areaBox.width / 100), counts, top }));
  });
  const y = (count: number, top: number) => areaBox.height * (1 - count / top);
  const countOf = (counts: CountsStep['counts'], upTo: number) =>
    sum(story.scale.slice(0, upTo).map(({ id }) => counts.get(id) ?? 0));
  return {
    areas: story.scale.map(({ id, slot }, index) => ({
      stance: id,
      slot: String(slot),
      path: bandsPath(
        points.map(({ x, counts, top }) => ({
          x,
          low: y(countOf(counts, index), top),
          high: y(countOf(counts, index + 1), top),
        })),
      ),
    })),
    outline: stepPath(points.map(({ x, counts, top }) => [x, y(sum(counts.values()), top)])),
    tops,
  };
}

/** The marks under the axis: upright where the day is known, lying along its period where not. */
export function layoutMarks(marks: readonly EventMark[], across: Across): readonly PlacedMark[] {
  const most = Math.max(1, ...marks.map(({ count }) => count));
  return marks.map(({ first, day, count }) => ({
    key: `${first}-${day}`,
    height: rounded(2 + (rows.marks.height - 2) * Math.sqrt(count / most)),
    ...stretchOf(across, first, day),
  }));
}

/** The milestones of a story along the strip; one of a month or year has a stretch. */
export function layoutMilestones(
  milestones: readonly Milestone[],
  across: Across,
): readonly PlacedMilestone[] {
  return milestones.map((milestone) => ({
    milestone,
    ...stretchOf(across, milestone.date.first, milestone.date.last),
  }));
}

/**
 * The milestones at a place of the strip: those of a day no further than `reach`, nearest first, then
 * those whose month or year the place lies in. Both numbers in percent of the strip's width.
 */
export function milestonesAt(
  placed: readonly PlacedMilestone[],
  at: number,
  reach: number,
): readonly Milestone[] {
  const away = ({ left, right }: Stretch) => Math.max(left - at, at - right, 0);
  const isOfDay = ({ milestone }: PlacedMilestone) => milestone.date.precision === 'day';
  const near = placed.filter((place) => away(place) <= reach);
  return [
    ...near.filter(isOfDay).toSorted((one, other) => away(one) - away(other)),
    ...near.filter((place) => !isOfDay(place)),
  ].map(({ milestone }) => milestone);
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
