// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { resolveBelonging } from '../../src/atlas/belonging.ts';
import { makePlanarTopology } from '../../src/atlas/planarTopology.ts';
import { projectOutline, withoutAntarctica } from '../../src/atlas/projectOutline.ts';
import { makeShapes } from '../../src/atlas/shapes.ts';
import type { Outline } from '../../src/geo/outlines.ts';
import { decodePath } from '../../src/geo/pathData.ts';
import { projected, toPlane } from '../../src/geo/plane.ts';
import { boxAt } from '../geo/boxes.ts';

function outlineOf(...coordinates: GeoJSON.Position[][][]): Outline {
  return {
    type: 'Feature',
    properties: { id: 'AAA', belongsTo: null },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

const projectedRing = (...part: GeoJSON.Position[][]) =>
  projectOutline(outlineOf(part)).geometry.coordinates[0]?.[0];

describe('a part of an outline', () => {
  it('goes whole to the side of 169° west on which its middle is', () => {
    expect(projectedRing(...boxAt(-172, 63, -168.5, 64))?.[0]).toEqual([...projected([188, 63])]);
    expect(projectedRing(...boxAt(-172, 63, -168.5, 64))?.[1]).toEqual([...projected([191.5, 63])]);
    expect(projectedRing(...boxAt(-169.5, 53, -167, 54))?.[0]).toEqual([
      ...projected([-169.5, 53]),
    ]);
    expect(projectedRing(...boxAt(10, 53, 11, 54))?.[2]).toEqual([...toPlane([11, 54])]);
  });

  it('that was cut at ±180° is one with the other, whatever points they have there', async () => {
    const west = boxAt(170, 60, 180, 70);
    const east = boxAt(-180, 62, -175, 69.99997);
    // A point more than its neighbour has, and a hair beside the meridian.
    const [ring = []] = west;
    ring.splice(2, 0, [179.9999, 66]);
    const planar = await makePlanarTopology([outlineOf(west, east)], 1000);
    const [shape] = makeShapes(planar, resolveBelonging([]));
    expect(decodePath(shape?.path ?? '')).toHaveLength(1);
  });
});

describe('withoutAntarctica', () => {
  const [south, islands, north] = [
    boxAt(-180, -90, 180, -63),
    boxAt(-27, -60, -26, -58),
    boxAt(0, 0, 9, 9),
  ];

  it('leaves out what lies south of 59° south, and the outline where nothing else is left', () => {
    expect(withoutAntarctica(outlineOf(south, islands, north))).toEqual([
      outlineOf(islands, north),
    ]);
    expect(withoutAntarctica(outlineOf(south))).toEqual([]);
  });
});
