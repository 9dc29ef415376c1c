import { geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planeHeight, planeWidth, toPlane } from '../../src/geo/plane.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('the Equal Earth plane', () => {
  it('is 10,000 wide, 0.4867 times as high, with its origin at the top left', () => {
    expect(toPlane([-180, 0])[0]).toBeCloseTo(0, 6);
    expect(toPlane([180, 0])[0]).toBeCloseTo(planeWidth, 6);
    expect(toPlane([0, 90])).toEqual([planeWidth / 2, 0]);
    expect(toPlane([0, -90])[1]).toBeCloseTo(planeHeight, 6);
    expect(planeHeight / planeWidth).toBeCloseTo(0.4867, 4);
  });

  it('agrees with d3-geo drawing Equal Earth at the same size', () => {
    const projection = geoEqualEarth().fitWidth(planeWidth, { type: 'Sphere' });
    fc.assert(
      fc.property(position, (lonLat) => {
        const expected = projection(lonLat) ?? [NaN, NaN];
        const [x, y] = toPlane(lonLat);
        expect(Math.abs(x - expected[0])).toBeLessThan(1);
        expect(Math.abs(y - expected[1])).toBeLessThan(1);
      }),
    );
  });

  it('clamps what lies beyond the edges', () => {
    expect(toPlane([200, 95])).toEqual(toPlane([180, 90]));
  });
});
