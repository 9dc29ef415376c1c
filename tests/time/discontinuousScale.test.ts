import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/time/day.ts';
import { dayAt, foldAxis, positionOf } from '../../src/time/discontinuousScale.ts';
import { clampToSpan, isWithin, type Span } from '../../src/time/span.ts';

const span = (from: number, to: number) => ({ from, to }) as Span;
const day = (number: number) => number as Day;

const chapterLists = fc
  .tuple(
    fc.integer({ min: -50_000, max: 50_000 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 }),
  )
  .map(([start, sizes]) => {
    let from = start;
    return sizes.map(([gap, length]) => {
      const chapter = span(from, from + length);
      from = chapter.to + 1 + gap;
      return chapter;
    });
  });

describe('foldAxis', () => {
  it('gives a chapter a position for each day and a gap one', () => {
    expect(foldAxis([span(10, 12), span(20, 20), span(21, 22)])).toEqual({
      segments: [
        { kind: 'chapter', from: 10, to: 12, start: 0, length: 3 },
        { kind: 'gap', from: 13, to: 19, start: 3, length: 1 },
        { kind: 'chapter', from: 20, to: 20, start: 4, length: 1 },
        { kind: 'chapter', from: 21, to: 22, start: 5, length: 2 },
      ],
      length: 7,
    });
  });

  it('gives no chapters a length of 0', () => {
    expect(foldAxis([])).toEqual({ segments: [], length: 0 });
    expect(positionOf(foldAxis([]), day(3))).toBe(0);
    expect(() => dayAt(foldAxis([]), 0)).toThrow(RangeError);
  });

  it('keeps the order of days, and brings each chapter day back', () => {
    fc.assert(
      fc.property(chapterLists, (chapters) => {
        const axis = foldAxis(chapters);
        const end = (chapters.at(-1) as Span).to;
        let before = 0;
        for (let d = (chapters[0] as Span).from; d <= end; d = addDays(d, 1)) {
          const position = positionOf(axis, d);
          expect(position - before).toBeOneOf([0, 1]);
          before = position;
          const isInChapter = chapters.some((chapter) => isWithin(chapter, d));
          const back = dayAt(axis, position);
          if (isInChapter) expect(back).toBe(d);
          else expect(chapters.some(({ to }) => addDays(to, 1) === back)).toBe(true);
        }
        expect(before).toBe(axis.length - 1);
      }),
    );
  });

  it('brings each position back', () => {
    fc.assert(
      fc.property(chapterLists, (chapters) => {
        const axis = foldAxis(chapters);
        for (let position = 0; position < axis.length; position += 1) {
          expect(positionOf(axis, dayAt(axis, position))).toBe(position);
        }
      }),
    );
  });

  it('clamps what lies outside', () => {
    const axis = foldAxis([span(10, 12), span(20, 21)]);
    expect([positionOf(axis, day(-5)), positionOf(axis, day(99))]).toEqual([0, 5]);
    expect([dayAt(axis, -3), dayAt(axis, 99), dayAt(axis, 2.6)]).toEqual([10, 21, 13]);
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
