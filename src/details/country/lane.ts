import type { Iso3 } from '../../geo/iso3.ts';
import { axisOf } from '../../story/axis.ts';
import { claimsOf, stanceAt } from '../../story/stances.ts';
import type { Chapter, StanceId, Story } from '../../story/story.ts';
import { type Day, dayFrom, toCivil } from '../../time/day.ts';
import { positionOf } from '../../time/discontinuousScale.ts';

/** A run of one stance along the axis of the timeline, from its beginning 0 to its end 1. */
interface Run {
  readonly stance: StanceId;
  readonly start: number;
  readonly end: number;
}

interface LaneYear {
  /** The first day of a year. */
  readonly day: Day;
  readonly at: number;
}

interface LaneLayout {
  readonly runs: readonly Run[];
  /** As many years as have room under them. */
  readonly years: readonly LaneYear[];
  /** Where the shown day is. */
  readonly cursor: number;
}

/** A country's stances over the story's chapters, on the axis of the timeline; a gap between chapters has none. */
export function layOutLane(story: Story, country: Iso3, day: Day): LaneLayout {
  const axis = axisOf(story);
  const last = Math.max(1, axis.length - 1);
  const across = (when: Day) => positionOf(axis, when) / last;
  return {
    runs: story.chapters.flatMap((chapter) => runsIn(story, country, chapter, across)),
    years: yearsWithRoom(story.chapters, across),
    cursor: across(day),
  };
}

function runsIn(
  story: Story,
  country: Iso3,
  { from, to }: Chapter,
  across: (day: Day) => number,
): readonly Run[] {
  const starts = claimsOf(story, country).map((claim) => claim.date.last);
  const within = [...new Set(starts)].filter((start) => start > from && start <= to);
  const moves = [from, ...within]
    .map((start) => ({ start, stance: stanceAt(story, country, start) }))
    .filter(({ stance }, index, all) => stance !== all[index - 1]?.stance);
  return moves.map(({ start, stance }, index) => ({
    stance,
    start: across(start),
    end: across(moves[index + 1]?.start ?? to),
  }));
}

/** So much of the axis from one year to the next: 40 px of a lane of 304. */
const roomForYear = 0.13;

/** The first and the last year that begin in each chapter come first, the others as long as there is room. */
function yearsWithRoom(
  chapters: readonly Chapter[],
  across: (day: Day) => number,
): readonly LaneYear[] {
  const shown: LaneYear[] = [];
  for (const { from, to } of chapters) {
    const first = toCivil(from).year + 1;
    const last = toCivil(to).year;
    const between = Array.from(
      { length: Math.max(0, last - first - 1) },
      (_, at) => first + 1 + at,
    );
    for (const year of first > last ? [] : [first, last, ...between]) {
      const day = dayFrom(year, 1, 1);
      const at = across(day);
      if (shown.every((other) => Math.abs(other.at - at) >= roomForYear)) shown.push({ day, at });
    }
  }
  return shown.sort((one, other) => one.at - other.at);
}
