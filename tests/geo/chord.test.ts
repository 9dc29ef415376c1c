import { describe, expect, it } from 'vitest';
import { chordThrough, isInside } from '../../src/geo/chord.ts';
import { decodePath } from '../../src/geo/pathData.ts';

/** A square from 0 to 100 with a hole from 40 to 60, and an island from 200 to 210. */
const land = decodePath('M0 0l100 0 0 100-100 0zM40 40l0 20 20 0 0-20zM200 0l10 0 0 10-10 0z');

describe('a cut through an outline', () => {
  it.each([
    ['the whole width', [50, 20], 'x', [0, 100]],
    ['up to a hole', [20, 50], 'x', [0, 40]],
    ['from a hole on', [80, 50], 'x', [60, 100]],
    ['downwards, up to a hole', [50, 20], 'y', [0, 40]],
    ['the part the point is in', [205, 5], 'x', [200, 210]],
  ] as const)('gives %s', (_, point, axis, chord) => {
    expect(chordThrough(land, point, axis)).toEqual(chord);
  });

  it.each([
    ['in a hole', [50, 50]],
    ['beside the outline', [150, 50]],
    ['above it', [50, -1]],
  ] as const)('is undefined for a point %s', (_, point) => {
    expect(chordThrough(land, point, 'x')).toBeUndefined();
    expect(chordThrough(land, point, 'y')).toBeUndefined();
    expect(isInside(land, point)).toBe(false);
  });

  it('of no outline is undefined', () => {
    expect(chordThrough([], [0, 0], 'x')).toBeUndefined();
  });
});
