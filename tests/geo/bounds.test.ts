import { describe, expect, it } from 'vitest';
import { boundsOf, distanceToBounds, longestSide, unionOfBounds } from '../../src/geo/bounds.ts';

describe('boxes of the plane', () => {
  it('hold all their points', () => {
    expect(
      boundsOf([
        [3, 9],
        [1, 4],
        [7, 5],
      ]),
    ).toEqual([1, 4, 7, 9]);
    expect(boundsOf([[2, 2]])).toEqual([2, 2, 2, 2]);
    expect(boundsOf([])).toBeUndefined();
  });

  it('join to the smallest box around them', () => {
    expect(
      unionOfBounds([
        [0, 0, 1, 1],
        [5, -2, 6, 0],
      ]),
    ).toEqual([0, -2, 6, 1]);
    expect(unionOfBounds([])).toBeUndefined();
  });

  it('know their longer side', () => {
    expect(longestSide([0, 0, 3, 8])).toBe(8);
  });

  it('are 0 away from points inside and measured straight to points outside', () => {
    expect(distanceToBounds([2, 2], [0, 0, 4, 4])).toBe(0);
    expect(distanceToBounds([7, 8], [0, 0, 4, 4])).toBe(5);
    expect(distanceToBounds([-2, 1], [0, 0, 4, 4])).toBe(2);
  });
});
