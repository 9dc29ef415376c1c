import { addDays, type Day } from './day.ts';
import type { Span } from './span.ts';

/** A stretch of the axis: each day of a chapter has positions of its own, the days of a gap share all of theirs. */
export interface Segment {
  readonly kind: 'chapter' | 'gap';
  readonly from: Day;
  readonly to: Day;
  /** Its first position, and how many positions it has. */
  readonly start: number;
  readonly length: number;
}

/** The days of a story as whole positions 0 to `length - 1`, which lie evenly along an axis. */
export interface DiscontinuousScale {
  readonly segments: readonly Segment[];
  readonly length: number;
}

/** Time on the axis: a chapter, and on how many of its days something happens. */
export interface WeighedSpan extends Span {
  readonly eventDays: number;
}

/** What each break takes of the axis, as long as all of them leave half of it. */
const BREAK = 0.03;

/** No chapter has less of the axis, as long as there is so much for each. */
const LEAST_SHARE = 0.12;

/** So many positions at least: a tenth of a pixel on a strip of a thousand. */
const LEAST_LENGTH = 10_001;

/** So many positions at most for each day of the chapters. */
const MOST_FOR_DAY = 4;

/**
 * Folds the time between chapters. One chapter takes the whole axis; several share what the breaks leave by the square
 * root of their event days, so that a busy one has room and a quiet one can still be read. The chapters are in order
 * and do not overlap; those that follow each other without a day between have no break. No chapters give an axis of
 * length 0.
 */
export function foldAxis(chapters: readonly WeighedSpan[]): DiscontinuousScale {
  const spans = withGaps(chapters);
  const breaks = spans.length - chapters.length;
  const breakShare = Math.min(BREAK, 0.5 / Math.max(1, breaks));
  const chapterShares = shareOut(chapters, 1 - breaks * breakShare);
  const shares = spans.map(({ chapter }) =>
    chapter === undefined ? breakShare : (chapterShares[chapter] ?? 0),
  );
  const needed = chapters.map((span, at) => roomFor(span) / (chapterShares[at] ?? 1));
  const length = chapters.length === 0 ? 0 : Math.ceil(Math.max(LEAST_LENGTH, ...needed));
  let share = 0;
  const segments = spans.map(({ chapter, from, to }, at): Segment => {
    const start = Math.round(share * length);
    share = at === spans.length - 1 ? 1 : share + (shares[at] ?? 0);
    const kind = chapter === undefined ? 'gap' : 'chapter';
    return { kind, from, to, start, length: Math.round(share * length) - start };
  });
  return { segments, length };
}

/**
 * The position of a day, the first of those it has on which the thumb of a slider comes to rest; a gap has it in its
 * middle. A day before or after the axis has the position of the nearer end.
 */
export function positionOf(axis: DiscontinuousScale, day: Day): number {
  const segment = axis.segments.find(({ to }) => day <= to);
  if (!segment) return Math.max(0, axis.length - 1);
  const { kind, from, start, length } = segment;
  if (kind === 'gap') return start + Math.floor(length / 2);
  return start + Math.round(Math.max(0, day - from) * stepOf(segment));
}

/**
 * The day at a position, rounded to a whole one and clamped to the axis; a gap gives its first day.
 * Throws a RangeError on an axis without chapters or a position that is not a number.
 */
export function dayAt(axis: DiscontinuousScale, position: number): Day {
  const whole = Math.min(Math.max(0, Math.round(position)), axis.length - 1);
  const segment = axis.segments.find(({ start, length }) => whole < start + length);
  if (!segment || Number.isNaN(whole)) throw new RangeError(`no day at position ${position}`);
  const step = stepOf(segment);
  const days = segment.kind === 'gap' || step === 0 ? 0 : (whole - segment.start) / step;
  return addDays(segment.from, Math.round(days));
}

/** How many positions lie between one day of a chapter and the next, 1 or more; 0 where it has one day. */
function stepOf({ from, to, length }: Segment): number {
  return to === from ? 0 : (length - 1) / (to - from);
}

/** The chapters in order, by their places in the list, with the days between them. */
function withGaps(
  chapters: readonly Span[],
): readonly (Span & { readonly chapter: number | undefined })[] {
  return chapters.flatMap(({ from, to }, chapter) => {
    const gapFrom = addDays(chapters[chapter - 1]?.to ?? addDays(from, -1), 1);
    const own = { chapter, from, to };
    if (gapFrom === from) return [own];
    return [{ chapter: undefined, from: gapFrom, to: addDays(from, -1) }, own];
  });
}

/** Positions enough for each day of a chapter, wherever its ends are rounded to. */
function roomFor({ from, to }: Span): number {
  return to - from + 2;
}

/** The shares of chapters, which are `whole` together. */
function shareOut(chapters: readonly WeighedSpan[], whole: number): readonly number[] {
  const rooms = chapters.map(roomFor);
  const most = MOST_FOR_DAY * (sum(rooms) - chapters.length) + 1;
  const crowded = rooms.map((room) => room / most);
  const least = Math.min(LEAST_SHARE, (whole - sum(crowded)) / chapters.length);
  const floors = crowded.map((share) => Math.max(share, least));
  const weights = chapters.map(({ eventDays }) => Math.sqrt(Math.max(1, eventDays)));
  return aboveFloors(weights, floors, whole);
}

/** Shares by weight, where what is under its floor is lifted to it at the cost of the others. */
function aboveFloors(
  weights: readonly number[],
  floors: readonly number[],
  whole: number,
): readonly number[] {
  let lifted = new Set<number>();
  for (;;) {
    const left = whole - sum(floors.filter((_, at) => lifted.has(at)));
    const ofWeight = left / sum(weights.filter((_, at) => !lifted.has(at)));
    const shares = weights.map((weight, at) =>
      lifted.has(at) ? (floors[at] ?? 0) : weight * ofWeight,
    );
    const low = shares.flatMap((share, at) => (share < (floors[at] ?? 0) ? [at] : []));
    if (low.length === 0) return shares;
    lifted = new Set([...lifted, ...low]);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
