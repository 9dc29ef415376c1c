import { type Day, dayFrom, toCivil } from '../../time/day.ts';
import type { DiscontinuousScale, Segment } from '../../time/discontinuousScale.ts';
import type { Across } from './layout.ts';

/** The first of January of a year on the strip. */
interface YearTick {
  readonly day: Day;
  /** Percent of the strip's width from the left. */
  readonly at: number;
  /** On which strips its number is shown. */
  readonly label: 'always' | 'narrow' | 'wide' | 'never';
}

/** A text centred somewhere on the strip, in percent of its width. */
/** Least width of a text's box, in percent of the strip. */
const LEAST_LABEL = 50;

// Least distance between two numbers, in percent of a strip of 600 px and of one of 270 px.
const WIDE_DISTANCE = 7;
const NARROW_DISTANCE = 13;

// Nearer to an end, half a number would stand beyond the strip and its margin.
const END = 1.5;

/** From so many years between two numbers on, they are round ones. */
const ROUND_FROM = 5;

/** The box of a text about a place of the strip: centred on it, moved inwards where it would leave the strip. */
export function labelBox(at: number): { readonly left: number; readonly width: number } {
  const width = Math.max(LEAST_LABEL, 2 * Math.min(at, 100 - at));
  return { left: Math.min(Math.max(0, at - width / 2), 100 - width), width };
}

/** A tick for each new year inside the chapters, with numbers as close as they can be read. */
export function yearTicks(axis: DiscontinuousScale, across: Across): readonly YearTick[] {
  const places = axis.segments
    .filter(({ kind }) => kind === 'chapter')
    .flatMap(newYears)
    .map((day) => ({ day, at: across(day), year: toCivil(day).year }));
  const perYear = (100 * 365.25) / Math.max(1, axis.length - 1);
  const narrow = numbered(places, perYear, NARROW_DISTANCE);
  const wide = numbered(places, perYear, WIDE_DISTANCE);
  return places.map(({ day, at }) => {
    if (narrow.has(day)) return { day, at, label: wide.has(day) ? 'always' : 'narrow' };
    return { day, at, label: wide.has(day) ? 'wide' : 'never' };
  });
}

/** The days whose year gets a number: in the order of time each that is far enough from the last. */
function numbered(
  places: readonly { readonly day: Day; readonly at: number; readonly year: number }[],
  perYear: number,
  distance: number,
): ReadonlySet<Day> {
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= distance) ?? 100;
  const days = new Set<Day>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { day, at, year } of places) {
    if (at < END || at > 100 - END || Math.abs(at - last) < distance) continue;
    if (step >= ROUND_FROM && year % step !== 0) continue;
    days.add(day);
    last = at;
  }
  return days;
}

function newYears({ from, to }: Segment): readonly Day[] {
  const first = toCivil(from).year + 1;
  const count = Math.max(0, toCivil(to).year - first + 1);
  return Array.from({ length: count }, (_, index) => dayFrom(first + index, 1, 1));
}
