import { addDays, type Day } from './day.ts';
import type { Span } from './span.ts';

/** A stretch of the axis: a chapter has a position for each day, a gap one for all its days. */
export interface Segment {
  readonly kind: 'chapter' | 'gap';
  readonly from: Day;
  readonly to: Day;
  /** Its first position, and how many positions it has. */
  readonly start: number;
  readonly length: number;
}

/** The days of a story as positions 0 to `length - 1`, gaps folded to one position each. */
export interface DiscontinuousScale {
  readonly segments: readonly Segment[];
  readonly length: number;
}

/**
 * Folds the time between chapters. The chapters are in order and do not overlap; chapters that follow
 * each other without a day between have no gap segment. No chapters give an axis of length 0.
 */
export function foldAxis(chapters: readonly Span[]): DiscontinuousScale {
  const segments: Segment[] = [];
  let start = 0;
  const add = (kind: Segment['kind'], from: Day, to: Day, length: number) => {
    segments.push({ kind, from, to, start, length });
    start += length;
  };
  for (const chapter of chapters) {
    const last = segments.at(-1);
    const gapFrom = last ? addDays(last.to, 1) : chapter.from;
    if (gapFrom < chapter.from) add('gap', gapFrom, addDays(chapter.from, -1), 1);
    add('chapter', chapter.from, chapter.to, chapter.to - chapter.from + 1);
  }
  return { segments, length: start };
}

/** The position of a day; a day before or after the axis has that of the nearer end. */
export function positionOf(axis: DiscontinuousScale, day: Day): number {
  const segment = axis.segments.find(({ to }) => day <= to);
  if (!segment) return Math.max(0, axis.length - 1);
  return segment.start + (segment.kind === 'gap' ? 0 : Math.max(0, day - segment.from));
}

/**
 * The day at a position, rounded to a whole one and clamped to the axis; a gap gives its first day.
 * Throws a RangeError on an axis without chapters or a position that is not a number.
 */
export function dayAt(axis: DiscontinuousScale, position: number): Day {
  const whole = Math.min(Math.max(0, Math.round(position)), axis.length - 1);
  const segment = axis.segments.find(({ start, length }) => whole < start + length);
  if (!segment || Number.isNaN(whole)) throw new RangeError(`no day at position ${position}`);
  return addDays(segment.from, whole - segment.start);
}
