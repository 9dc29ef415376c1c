import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/time/day.ts';
import {
  type DiscontinuousScale,
  dayAt,
  foldAxis,
  positionOf,
} from '../../src/time/discontinuousScale.ts';
import { clampToSpan, isWithin, type Span } from '../../src/time/span.ts';

const span = (from: number, to: number, eventDays = 1) =>
  ({ from, to, eventDays }) as Span & { eventDays: number };
const day = (number: number) => number as Day;
const daysIn = (chapters: readonly Span[]) =>
  chapters.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** What a segment takes of an axis. */
const shareOf = (axis: DiscontinuousScale, at: number) =>
  (axis.segments[at]?.length ?? 0) / axis.length;

const chapterLists = fc
  .tuple(
    fc.integer({ min: -50_000, max: 50_000 }),
    fc.array(fc.tuple(fc.nat(40), fc.oneof(fc.nat(40), fc.nat(9000)), fc.nat(60)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([start, sizes]) => {
    let from = start;
    return sizes.map(([gap, length, events]) => {
      const chapter = span(from, from + length, events);
      from = chapter.to + 1 + gap;
      return chapter;
    });
  });

/** Some days of an axis: all are too many. */
const daysOf = (chapters: readonly Span[]) => {
  const [from, to] = [(chapters[0] as Span).from, (chapters.at(-1) as Span).to];
  const step = Math.max(1, Math.floor((to - from) / 300));
  const inside = Array.from({ length: Math.floor((to - from) / step) }, (_, at) =>
    addDays(from, at * step),
  );
  return [...inside, ...chapters.flatMap((chapter) => [chapter.from, chapter.to])].sort(
    (a, b) => a - b,
  );
};

describe('foldAxis', () => {
  it('gives one chapter the whole axis', () => {
    const axis = foldAxis([span(100, 3000)]);
    expect(axis.segments).toEqual([
      { kind: 'chapter', from: 100, to: 3000, start: 0, length: axis.length },
    ]);
  });

  it('gives a break 3 %, and the chapters the rest by the square root of their event days', () => {
    const axis = foldAxis([span(1, 1900, 9), span(9000, 10_800, 49)]);
    expect(axis.segments.map(({ kind }) => kind)).toEqual(['chapter', 'gap', 'chapter']);
    expect(shareOf(axis, 0)).toBeCloseTo(0.97 * 0.3, 3);
    expect(shareOf(axis, 1)).toBeCloseTo(0.03, 3);
    expect(shareOf(axis, 2)).toBeCloseTo(0.97 * 0.7, 3);
  });

  it('leaves no chapter under 12 %, and none without events out', () => {
    const axis = foldAxis([span(1, 10, 0), span(20, 30, 400), span(31, 40, 1)]);
    expect(axis.segments.map(({ kind }) => kind)).toEqual(['chapter', 'gap', 'chapter', 'chapter']);
    expect(shareOf(axis, 0)).toBeCloseTo(0.12, 3);
    expect(shareOf(axis, 2)).toBeCloseTo(0.97 - 0.24, 3);
    expect(shareOf(axis, 3)).toBeCloseTo(0.12, 3);
  });

  it('gives no chapters a length of 0', () => {
    expect(foldAxis([])).toEqual({ segments: [], length: 0 });
    expect(positionOf(foldAxis([]), day(3))).toBe(0);
    expect(() => dayAt(foldAxis([]), 0)).toThrow(RangeError);
  });

  it('has 10,000 positions at least, and at most four for each day of the chapters', () => {
    fc.assert(
      fc.property(chapterLists, (chapters) => {
        const { length, segments } = foldAxis(chapters);
        expect(length - 1).toBeGreaterThanOrEqual(10_000);
        expect(length - 1).toBeLessThanOrEqual(Math.max(10_000, 4 * daysIn(chapters)));
        let next = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(next);
          expect(segment.length).toBeGreaterThan(0);
          next += segment.length;
        }
        expect(next).toBe(length);
      }),
    );
  });

  it('keeps the order of days, and brings each chapter day back', () => {
    fc.assert(
      fc.property(chapterLists, (chapters) => {
        const axis = foldAxis(chapters);
        let [before, dayBefore] = [-1, Number.NaN];
        for (const d of daysOf(chapters)) {
          const position = positionOf(axis, d);
          const back = dayAt(axis, position);
          if (chapters.some((chapter) => isWithin(chapter, d))) {
            expect(back).toBe(d);
            if (d !== dayBefore) expect(position).toBeGreaterThan(before);
          } else {
            expect(position).toBeGreaterThanOrEqual(before);
            expect(chapters.some(({ to }) => addDays(to, 1) === back)).toBe(true);
          }
          [before, dayBefore] = [position, d];
        }
        expect(positionOf(axis, (chapters[0] as Span).from)).toBe(0);
        if (daysIn(chapters.slice(-1)) > 1) expect(before).toBe(axis.length - 1);
      }),
    );
  });

  it('has a day for each position, in order of time', () => {
    fc.assert(
      fc.property(chapterLists, (chapters) => {
        const axis = foldAxis(chapters);
        let before = Number.NEGATIVE_INFINITY;
        for (let position = 0; position < axis.length; position += 61) {
          const found = dayAt(axis, position);
          expect(found).toBeGreaterThanOrEqual(before);
          expect(dayAt(axis, positionOf(axis, found))).toBe(found);
          before = found;
        }
      }),
      { numRuns: 20 },
    );
  });

  it('clamps what lies outside', () => {
    const axis = foldAxis([span(10, 12), span(20, 21)]);
    expect([positionOf(axis, day(-5)), positionOf(axis, day(99))]).toEqual([0, axis.length - 1]);
    expect([dayAt(axis, -3), dayAt(axis, 1e6), dayAt(axis, 0.4)]).toEqual([10, 21, 10]);
    expect(() => dayAt(axis, Number.NaN)).toThrow(RangeError);
  });
});

describe('clampToSpan', () => {
  it.each([
    [9, 10],
    [10, 10],
    [11, 11],
    [12, 12],
    [13, 12],
  ])('brings %i to %i in the span 10 to 12', (from, to) => {
    expect(clampToSpan(span(10, 12), day(from))).toBe(to);
  });
});
