import { type Day, dayFrom, toCivil } from '../time/day.ts';
import type { FoldedAxis, Segment } from '../time/foldedAxis.ts';
import type { Across } from './layout.ts';

/** The first of January of a year on the strip. */
interface YearTick {
  readonly day: Day;
  /** Percent of the strip's width from the left. */
  readonly at: number;
  /** From which width on its number is shown: on every strip, on a wide one, on none. */
  readonly label: 'narrow' | 'wide' | 'never';
}

/** A text centred somewhere on the strip, in percent of its width. */
interface Label {
  readonly left: number;
  readonly width: number;
}

/** How wide the name of a gap may be, in percent of the strip: two lines on a narrow one, one line on a wide one. */
const GAP_LABEL_WIDTH = { narrow: 34, wide: 26 };

// Least distance between two numbers, in percent of a strip of 600 px and of one of 280 px.
const WIDE_DISTANCE = 7;
const NARROW_DISTANCE = 14;

/** The box of a gap's name: centred on the break, moved inwards where it would leave the strip. */
export function gapLabel(across: Across, gap: Segment, strip: 'narrow' | 'wide'): Label {
  const width = GAP_LABEL_WIDTH[strip];
  const left = across(gap.from) - width / 2;
  return { left: Math.min(Math.max(0, left), 100 - width), width };
}

/** A tick for each new year inside the chapters, with numbers as close as they can be read. */
export function yearTicks(axis: FoldedAxis, across: Across): readonly YearTick[] {
  const perYear = (100 * 365.25) / Math.max(1, axis.length - 1);
  const narrow = yearsBetweenLabels(perYear, NARROW_DISTANCE);
  const wide = yearsBetweenLabels(perYear, WIDE_DISTANCE);
  const gaps = axis.segments.filter(({ kind }) => kind === 'gap');
  const isFree = (at: number, strip: 'narrow' | 'wide') =>
    at > 3 && at < 97 && !gaps.some((gap) => isNear(at, gapLabel(across, gap, strip)));
  return axis.segments
    .filter(({ kind }) => kind === 'chapter')
    .flatMap(newYears)
    .map((day) => {
      const at = across(day);
      const { year } = toCivil(day);
      if (year % narrow === 0 && isFree(at, 'narrow')) return { day, at, label: 'narrow' };
      return { day, at, label: year % wide === 0 && isFree(at, 'wide') ? 'wide' : 'never' };
    });
}

function isNear(at: number, { left, width }: Label): boolean {
  return at > left - 2 && at < left + width + 2;
}

function yearsBetweenLabels(perYear: number, distance: number): number {
  return [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= distance) ?? 100;
}

function newYears({ from, to }: Segment): readonly Day[] {
  const first = toCivil(from).year + 1;
  const count = Math.max(0, toCivil(to).year - first + 1);
  return Array.from({ length: count }, (_, index) => dayFrom(first + index, 1, 1));
}
