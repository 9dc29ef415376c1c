import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedArea } from '../../src/geo/bounds.ts';
import type { Ring } from '../../src/geo/pathData.ts';
import {
  decodeGeometry,
  decodePath,
  encodeLines,
  encodePath,
  isPathData,
} from '../../src/geo/pathData.ts';

const square: Ring = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
  [10, 10],
];
const hole: Ring = [
  [12, 12],
  [12, 14],
  [14, 14],
  [12, 12],
];

const point = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 4868 }));
const ring = fc
  .array(point, { minLength: 3, maxLength: 30 })
  .map((points): Ring => [...points, points[0] ?? [0, 0]])
  .filter((points) => signedArea(points) !== 0);

describe('path data', () => {
  it('is absolute at the start, relative after it, without needless spaces', () => {
    expect(encodePath([[square]])).toBe('M10 10l10 0 0 10-10 0z');
  });

  it('gives back the polygons that were written, holes with their outlines', () => {
    const path = encodePath([
      [square, hole],
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
    expect(decodeGeometry(path).coordinates).toEqual([
      [square, hole],
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  it('turns outlines clockwise and holes against the clock, whichever way they came in', () => {
    const path = encodePath([[[...square].reverse(), [...hole].reverse()]]);
    const areas = decodePath(path).map(signedArea);
    expect(areas).toEqual([100, -2]);
  });

  it('keeps every point of any ring', () => {
    fc.assert(
      fc.property(ring, (points) => {
        const decoded = decodePath(encodePath([[points]]))[0] ?? [];
        const expected = signedArea(points) > 0 ? points : [...points].reverse();
        expect(decoded).toEqual(expected);
      }),
    );
  });

  it('leaves out rings that enclose nothing', () => {
    expect(
      encodePath([
        [
          [
            [1, 1],
            [2, 2],
            [1, 1],
          ],
        ],
        [],
      ]),
    ).toBe('');
    expect(decodePath('')).toEqual([]);
  });

  it('keeps lines open', () => {
    const line: Ring = [
      [5, 5],
      [4, 7],
      [4, 9],
    ];
    expect(encodeLines([line, [[1, 1]]])).toBe('M5 5l-1 2 0 2');
    expect(decodePath(encodeLines([line]))).toEqual([line]);
  });

  it('refuses parts of units', () => {
    expect(() =>
      encodePath([
        [
          [
            [0.5, 0],
            [9, 0],
            [9, 9],
            [0.5, 0],
          ],
        ],
      ]),
    ).toThrow(RangeError);
  });

  it('is told from other texts', () => {
    const others = ['M1', 'M1 2l3z', 'M1 2l3 4 5', 'M1.5 2', 'L1 2', 'M1 2l3 4zz', 'M1 2l3 4<b>'];
    for (const text of others) {
      expect(isPathData(text), text).toBe(false);
      expect(() => decodePath(text), text).toThrow(SyntaxError);
    }
    expect(isPathData('M1 2l3-4 5 6zM7 8l9 9')).toBe(true);
  });

  it('is checked in reasonable time when it is long', () => {
    const long = `M0 0l${'1 1 '.repeat(300_000)}1 1`;
    expect(isPathData(`${long}z`)).toBe(true);
    expect(isPathData(`${long}x`)).toBe(false);
  });
});
