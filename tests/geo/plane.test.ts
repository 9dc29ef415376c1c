import { geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longitudeFromCut, planeWidth, projected, toPlane } from '../../src/geo/plane.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('the Equal Earth plane', () => {
  it('is 10,000 wide and 0.4867 times as high, with 11° east in its middle and its origin at the top left', () => {
    expect(toPlane([-169, 0])[0]).toBeCloseTo(0, 6);
    expect(toPlane([-169.000001, 0])[0]).toBeCloseTo(planeWidth, 2);
    expect(toPlane([11, 90])).toEqual([planeWidth / 2, 0]);
    expect(toPlane([11, -90])[1] / planeWidth).toBeCloseTo(0.4867, 4);
  });

  it('agrees with d3-geo drawing Equal Earth at the same size', () => {
    const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(planeWidth, { type: 'Sphere' });
    fc.assert(
      fc.property(position, (lonLat) => {
        const expected = projection(lonLat) ?? [NaN, NaN];
        const [x, y] = toPlane(lonLat);
        expect(Math.abs(x - expected[0])).toBeLessThan(1);
        expect(Math.abs(y - expected[1])).toBeLessThan(1);
      }),
    );
  });

  it('has the two sides of the 180th meridian side by side', () => {
    const [[east], [west]] = [toPlane([179.99, 66]), toPlane([-179.99, 66])];
    expect(west - east).toBeGreaterThan(0);
    expect(west - east).toBeLessThan(1);
  });

  it('goes on beyond its edge where a longitude is not counted from the cut, and clamps latitudes', () => {
    expect(projected([192, 0])[0]).toBeGreaterThan(planeWidth);
    expect(toPlane([20, 95])).toEqual(toPlane([20, 90]));
  });
});

describe('a longitude counted from the cut', () => {
  it.each([
    [0, 0],
    [-168, -168],
    [-169, -169],
    [-170, 190],
    [180, 180],
    [-180, 180],
    [200, -160],
  ])('%d is %d', (given, counted) => {
    expect(longitudeFromCut(given)).toBe(counted);
  });
});
