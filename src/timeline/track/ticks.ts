import { type Day, dayFrom, toCivil } from '../../time/day.ts';
import type { DiscontinuousScale, Segment } from '../../time/discontinuousScale.ts';
import type { Across } from './layout.ts';

/** The first of January of a year on the strip. */
interface YearTick {
  readonly day: Day;
  /** Percent of the strip's width from the left. */
  readonly at: number;
  /** Which strips show its number: all, all but the narrowest, the widest only, none. */
  readonly label: 'all' | 'middle' | 'wide' | 'none';
}

/** Least width of a text's box, in percent of the strip. */
const LEAST_LABEL = 50;

/** Least distance between two numbers in percent of a strip: of the narrowest, of one of 560 px, of one of 740 px. */
const distances = [
  ['all', 10],
  ['middle', 6.2],
  ['wide', 4.6],
] as const;

// Nearer to an end, half a number would stand beyond the strip and its margin.
const END = 1;

/** The box of a text about a place of the strip: centred on it, moved inwards where it would leave the strip. */
export function labelBox(at: number): { readonly left: number; readonly width: number } {
  const width = Math.max(LEAST_LABEL, 2 * Math.min(at, 100 - at));
  return { left: Math.min(Math.max(0, at - width / 2), 100 - width), width };
}

/**
 * A tick for each new year inside the chapters, with numbers as close as they can be read: of a chapter that has not
 * room for each, those of round years.
 */
export function yearTicks(axis: DiscontinuousScale, across: Across): readonly YearTick[] {
  const chapters = axis.segments.filter(({ kind }) => kind === 'chapter');
  const labels = new Map<Day, YearTick['label']>();
  for (const [label, distance] of distances) {
    for (const chapter of chapters) {
      const perYear = (100 * 365.25 * chapter.length) / axis.length / daysOf(chapter);
      const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= distance) ?? 100;
      for (const day of newYears(chapter)) {
        const at = across(day);
        const isRound = toCivil(day).year % step === 0;
        const isFree = [...labels.keys()].every(
          (other) => Math.abs(at - across(other)) >= distance,
        );
        if (isRound && isFree && at >= END && at <= 100 - END) labels.set(day, label);
      }
    }
  }
  return chapters
    .flatMap(newYears)
    .map((day) => ({ day, at: across(day), label: labels.get(day) ?? 'none' }));
}

function daysOf({ from, to }: Segment): number {
  return to - from + 1;
}

function newYears({ from, to }: Segment): readonly Day[] {
  const first = toCivil(from).year + 1;
  const count = Math.max(0, toCivil(to).year - first + 1);
  return Array.from({ length: count }, (_, index) => dayFrom(first + index, 1, 1));
}
