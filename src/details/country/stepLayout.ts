import type { Iso3 } from '../../geo/iso3.ts';
import { rankOf } from '../../story/scale.ts';
import { claimsOf, stanceAt } from '../../story/stances.ts';
import type { StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { foldAxis, positionOf } from '../../time/discontinuousScale.ts';

/** A run of one stance, in units of the chart's own plane: `chartWidth` wide, `chartHeight` high. */
interface Step {
  readonly stance: StanceId;
  readonly x: number;
  readonly width: number;
  /** Up from the base: the more recognising, the higher; `none` has the lowest step. */
  readonly height: number;
}

export interface StepLayout {
  readonly steps: readonly Step[];
  /** The left edge of each chapter, the first included. */
  readonly chapterStarts: readonly number[];
  /** Where the shown day is. */
  readonly cursor: number;
}

export const chartWidth = 1000;
export const chartHeight = 64;

/** A country's stance over the story's chapters as steps from left to right; a gap between chapters has none. */
export function layOutSteps(story: Story, country: Iso3, day: Day): StepLayout {
  const axis = foldAxis(story.chapters);
  const across = (position: number) => (position / axis.length) * chartWidth;
  const starts = [...new Set(claimsOf(story, country).map((claim) => claim.date.last))];
  const steps = story.chapters.flatMap((chapter) => {
    const within = starts.filter((start) => start > chapter.from && start <= chapter.to);
    const runs = [chapter.from, ...within].map((start) => ({
      start,
      stance: stanceAt(story, country, start),
    }));
    const moves = runs.filter(({ stance }, index) => stance !== runs[index - 1]?.stance);
    return moves.map(({ start, stance }, index) => {
      const next = moves[index + 1]?.start;
      const end = next === undefined ? positionOf(axis, chapter.to) + 1 : positionOf(axis, next);
      const from = across(positionOf(axis, start));
      return { stance, x: from, width: across(end) - from, height: heightOf(story, stance) };
    });
  });
  return {
    steps,
    chapterStarts: story.chapters.map((chapter) => across(positionOf(axis, chapter.from))),
    cursor: across(positionOf(axis, day) + 0.5),
  };
}

function heightOf(story: Story, stance: StanceId): number {
  const rungs = story.scale.length + 1;
  return (chartHeight * (rungs - rankOf(story, stance))) / rungs;
}
