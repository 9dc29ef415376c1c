import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from '../../src/geo/antimeridian.ts';
import { squareKilometres, withoutIslets } from '../../src/geo/area.ts';
import { rewound } from '../../src/geo/winding.ts';
import { boxAt } from './boxes.ts';

function multi(...coordinates: GeoJSON.Position[][][]): GeoJSON.MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}

describe('cutAtAntimeridian', () => {
  it('leaves an outline as it is that does not cross ±180°', () => {
    const geometry = multi(boxAt(0, 0, 9, 9));
    expect(cutAtAntimeridian(geometry)).toBe(geometry);
  });

  it('cuts one that was stitched across it into a part on either side', () => {
    // Clockwise, as d3 takes what is inside.
    const across = [
      [
        [170, 0],
        [170, 10],
        [-170, 10],
        [-170, 0],
        [170, 0],
      ],
    ];
    const { coordinates } = cutAtAntimeridian(multi(across));
    const longitudes = coordinates.map((polygon) => polygon.flat().map(([x = 0]) => x));
    expect(longitudes.map((list) => [Math.min(...list), Math.max(...list)]).sort()).toEqual([
      [-180, -170],
      [170, 180],
    ]);
  });
});

describe('withoutIslets', () => {
  it('takes away parts under 100 km², but never the largest', () => {
    const [big, islet] = [boxAt(0, 0, 1, 1), boxAt(5, 0, 5.05, 0.05)];
    expect(withoutIslets(multi(islet, big))).toEqual(multi(big));
    expect(withoutIslets(multi(islet))).toEqual(multi(islet));
  });
});

describe('squareKilometres', () => {
  it('is 12,364 for a degree by a degree at the equator, whichever way it is wound', () => {
    const [ring = []] = boxAt(0, 0, 1, 1);
    expect(Math.round(squareKilometres(multi([ring])))).toBe(12_364);
    expect(Math.round(squareKilometres(multi([ring.toReversed()])))).toBe(12_364);
  });

  it('leaves a hole out', () => {
    const [whole, hole] = [boxAt(0, 0, 2, 1), boxAt(0.5, 0.25, 1.5, 0.75)];
    const left = squareKilometres(multi([...whole, ...hole]));
    expect(left / squareKilometres(multi(whole))).toBeCloseTo(0.75, 2);
  });
});

describe('rewound', () => {
  const [outer = [], hole = []] = [...boxAt(0, 0, 9, 9), ...boxAt(1, 1, 2, 2)];

  it('winds outer rings against the clock and holes with it, and counts what it turned', () => {
    const right = multi([outer, hole.toReversed()]);
    expect(rewound(multi([outer.toReversed(), hole]))).toEqual({ geometry: right, turned: 2 });
    expect(rewound(right)).toEqual({ geometry: right, turned: 0 });
  });
});
