// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { readCountries, readTerritories } from '../../src/atlas/countries.ts';
import { readDisputedAreas } from '../../src/atlas/disputedAreas.ts';
import { readWorld } from '../../src/atlas/makeAtlas.ts';
import { readAtlas } from '../../src/atlas/readAtlas.ts';
import type { Atlas, Place, PlanePoint } from '../../src/geo/atlas.ts';
import { boundsOf, distanceToBounds, longestSide } from '../../src/geo/bounds.ts';
import type { Direction } from '../../src/geo/direction.ts';
import { nearestInDirection } from '../../src/geo/direction.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { decodeGeometry, decodePath, type Ring } from '../../src/geo/pathData.ts';
import { planeWidth, toPlane } from '../../src/geo/plane.ts';

const dataDir = 'data/geo';
const makingTakes = 120_000;
const opposite: Record<Direction, Direction> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
};
const directions = Object.keys(opposite) as Direction[];

let un: Atlas;
let deFacto: Atlas;

beforeAll(async () => {
  un = await readAtlas({ boundaries: 'un', dataDir });
  deFacto = await readAtlas({ boundaries: 'de-facto', dataDir });
}, makingTakes);

function pathOf(atlas: Atlas, id: string): string {
  return atlas.shapes.find((shape) => shape.id === id)?.path ?? '';
}

function placeOf(atlas: Atlas, iso3: string): Place {
  const found = atlas.places.find((place) => place.iso3 === iso3);
  if (found === undefined) throw new Error(`no place ${iso3}`);
  return found;
}

function shapeAt(atlas: Atlas, longitude: number, latitude: number): string | undefined {
  const point = toPlane([longitude, latitude]);
  return atlas.shapes.find(({ path }) => isInside(path, point))?.id;
}

function isInside(path: string, point: PlanePoint): boolean {
  return isWithin(decodePath(path), point);
}

function isWithin(rings: readonly Ring[], [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [i, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring[i - 1] ?? [toX, toY];
      const crosses = fromY > y !== toY > y;
      if (crosses && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
    }
  }
  return inside;
}

function partsOf(path: string): Ring[][] {
  return decodeGeometry(path).coordinates as unknown as Ring[][];
}

function segmentsOf(path: string): [PlanePoint, PlanePoint][] {
  return decodePath(path).flatMap((line) =>
    line.slice(1).map((to, i): [PlanePoint, PlanePoint] => [line[i] ?? to, to]),
  );
}

describe('the places', () => {
  it('are the 197 states, by code', () => {
    const states = readCountries(dataDir).filter(({ kind }) => kind === 'state');
    expect(un.places).toHaveLength(197);
    expect(un.places.map(({ iso3 }) => iso3)).toEqual(states.map(({ iso3 }) => iso3).sort());
  });

  it('each have a shape of their own, but for the Vatican, which has a point', () => {
    const drawn = new Set(un.shapes.map(({ id }) => id));
    expect(un.places.filter(({ iso3 }) => !drawn.has(iso3)).map(({ iso3 }) => iso3)).toEqual([
      'VAT',
    ]);
    const { anchor, bounds, isSmall } = placeOf(un, 'VAT');
    expect(bounds).toEqual([...anchor, ...anchor]);
    expect(isSmall).toBe(true);
    expect(distanceToBounds(anchor, placeOf(un, 'ITA').bounds)).toBe(0);
  });

  it('have their anchor on their own land, unless they are small', () => {
    const big = un.places.filter(({ isSmall }) => !isSmall);
    // The 52 of anchors.csv, and two whose simplified outline is under 8 px.
    expect(big.length).toBe(197 - 52 - 2);
    for (const { iso3, anchor } of big) {
      expect(isInside(pathOf(un, iso3), anchor), iso3).toBe(true);
    }
  });

  it('have a box round their largest part and never one across the world', () => {
    expect(placeOf(un, 'FRA').bounds[2]).toBeLessThan(toPlane([9, 47])[0]);
    expect(placeOf(un, 'USA').bounds[0]).toBeGreaterThan(toPlane([-126, 40])[0]);
    for (const { iso3, bounds } of un.places) expect(longestSide(bounds), iso3).toBeLessThan(3200);
  });

  it('of small states have a box near their marker', () => {
    for (const { iso3, anchor, bounds } of un.places.filter(({ isSmall }) => isSmall)) {
      expect(distanceToBounds(anchor, bounds), iso3).toBeLessThan(40);
    }
  });

  it('know their land neighbours, overseas parts included and dependencies left out', () => {
    expect(placeOf(un, 'PRT').neighbours).toEqual(['ESP']);
    expect(placeOf(un, 'FRA').neighbours).toEqual([
      'AND',
      'BEL',
      'BRA',
      'CHE',
      'DEU',
      'ESP',
      'ITA',
      'LUX',
      'MCO',
      'SUR',
    ]);
    expect(placeOf(un, 'NLD').neighbours).toEqual(['BEL', 'DEU']);
    expect(placeOf(un, 'SOM').neighbours).toEqual(['DJI', 'ETH', 'KEN']);
    expect(placeOf(un, 'ISL').neighbours).toEqual([]);
  });

  it('are neighbours of each other and never of themselves', () => {
    for (const { iso3, neighbours } of un.places) {
      expect(neighbours, iso3).not.toContain(iso3);
      for (const neighbour of neighbours) {
        expect(placeOf(un, neighbour).neighbours, neighbour).toContain(iso3);
      }
    }
  });
});

describe('the arrow keys on the real map', () => {
  it('lead from every recogniser to every other', () => {
    const moves = new Map(
      un.places.map(({ iso3 }) => [
        iso3,
        directions.flatMap((way) => nearestInDirection(un.places, iso3, way) ?? []),
      ]),
    );
    for (const { iso3 } of un.places) {
      const reached = new Set<Iso3>([iso3]);
      for (const place of reached) for (const next of moves.get(place) ?? []) reached.add(next);
      expect(reached.size, iso3).toBe(197);
    }
  });

  it('mostly lead back by the opposite key, across the cut at 169° west too', () => {
    let moves = 0;
    let returns = 0;
    let acrossTheEdge = 0;
    for (const { iso3, anchor } of un.places) {
      for (const way of directions) {
        const next = nearestInDirection(un.places, iso3, way);
        if (next === undefined) continue;
        moves += 1;
        if (nearestInDirection(un.places, next, opposite[way]) === iso3) returns += 1;
        if (Math.abs(placeOf(un, next).anchor[0] - anchor[0]) > planeWidth / 2) acrossTheEdge += 1;
      }
    }
    expect(moves).toBeGreaterThan(197 * 3.8);
    expect(returns / moves).toBeGreaterThan(0.6);
    expect(acrossTheEdge).toBeGreaterThan(1);
  });

  it('cross the 180th meridian as any other', () => {
    expect(nearestInDirection(un.places, 'FJI' as Iso3, 'right')).toBe('TON');
    expect(nearestInDirection(un.places, 'TON' as Iso3, 'left')).toBe('FJI');
  });
});

describe('the shapes', () => {
  it('each belong to a recogniser or to nobody', () => {
    const owners = Object.fromEntries(un.shapes.map(({ id, belongsTo }) => [id, belongsTo]));
    expect(owners).toMatchObject({ RUS: 'RUS', GRL: 'DNK', CYN: 'CYP', SOL: 'SOM', HKG: 'CHN' });
    expect(owners).toMatchObject({ ESH: null, KAS: null, NIU: null, COK: null });
    const territories = new Set(readTerritories(dataDir).map(({ id }) => id));
    const unknown = un.shapes.filter(
      ({ id, belongsTo }) => id !== belongsTo && !territories.has(id),
    );
    expect(unknown).toEqual([]);
  });

  it('do not smear across the map', () => {
    // The longest honest one is the border of the United States and Canada along 49° north, 640 units.
    let seen = 0;
    for (const { id, path } of un.shapes) {
      for (const [from, to] of segmentsOf(path)) {
        seen += 1;
        expect(Math.hypot(to[0] - from[0], to[1] - from[1]), id).toBeLessThan(700);
      }
    }
    expect(seen).toBeGreaterThan(5000);
  });

  it('are cut at 169° west: Chukotka is of one piece with Russia, Alaska lies whole at the left', () => {
    const partAt = (id: string, longitude: number, latitude: number) =>
      partsOf(pathOf(un, id)).findIndex((rings) => isWithin(rings, toPlane([longitude, latitude])));
    expect(partAt('RUS', -173, 66.5)).toBeGreaterThanOrEqual(0);
    expect(partAt('RUS', -173, 66.5)).toBe(partAt('RUS', 100, 60));
    expect(partAt('RUS', 170, 67)).toBe(partAt('RUS', 100, 60));
    expect(partAt('USA', -165.5, 65)).toBe(partAt('USA', -150, 66));
    expect(toPlane([-165.5, 65])[0]).toBeLessThan(planeWidth / 4);
    for (const part of partsOf(pathOf(un, 'RUS')))
      expect(boundsOf(part.flat())?.[0]).toBeGreaterThan(planeWidth / 2);
  });

  it('have the states of the Pacific together at the right, each part of one on its own side', () => {
    for (const iso3 of ['FJI', 'KIR', 'TON', 'WSM', 'TUV', 'NZL', 'VUT', 'MHL', 'NRU'])
      expect(placeOf(un, iso3).anchor[0], iso3).toBeGreaterThan(8500);
    expect(shapeAt(un, 178, -17.8)).toBe('FJI');
    // The Line Islands are east of the cut, across the whole map from the capital.
    const [line] = decodePath(pathOf(un, 'KIR'));
    expect(distanceToBounds(toPlane([-157.4, 1.87]), boundsOf(line ?? [])!)).toBeLessThan(2);
    expect(toPlane([-157.4, 1.87])[0]).toBeLessThan(planeWidth / 10);
  });

  it('leave out Antarctica, and nothing else', () => {
    const all = new Set(readWorld(dataDir).features.map(({ properties }) => properties.id));
    const drawn = new Set(un.shapes.map(({ id }) => id));
    expect([...all].filter((id) => !drawn.has(id))).toEqual(['ATA']);
    const [, southernmost = 0] = toPlane([0, -60]);
    for (const [, to] of segmentsOf(un.borders)) expect(to[1]).toBeLessThan(southernmost);
  });

  it('put land where it is', () => {
    expect(shapeAt(un, 69.2, 34.5)).toBe('AFG');
    expect(shapeAt(un, -53, 4)).toBe('FRA');
    expect(shapeAt(un, 28.2, -29.5)).toBe('LSO');
    expect(shapeAt(un, -30, 30)).toBeUndefined();
  });
});

describe('the choice of boundaries', () => {
  it('draws Crimea with Ukraine on the UN-style map and with Russia on the de facto one', () => {
    expect(shapeAt(un, 34.3, 45.2)).toBe('UKR');
    expect(shapeAt(deFacto, 34.3, 45.2)).toBe('RUS');
    expect([un.boundaries, deFacto.boundaries]).toEqual(['un', 'de-facto']);
  });

  it('draws Western Sahara apart, on the de facto map only east of the berm', () => {
    expect([shapeAt(un, -14, 24), shapeAt(un, -9, 26.5)]).toEqual(['ESH', 'ESH']);
    expect([shapeAt(deFacto, -14, 24), shapeAt(deFacto, -9, 26.5)]).toEqual(['MAR', 'ESH']);
  });

  it('leaves everything else as it was', () => {
    const changed = un.shapes.filter(({ id, path }) => pathOf(deFacto, id) !== path);
    expect(changed.map(({ id }) => id)).toEqual(['ESH', 'MAR', 'RUS', 'UKR']);
  });

  it('hatches every disputed area on both, over land that is there', () => {
    const ids = readDisputedAreas(dataDir).map(({ id }) => id);
    for (const atlas of [un, deFacto]) expect(atlas.disputed.map(({ id }) => id)).toEqual(ids);
    const crimea = un.disputed.find(({ id }) => id === 'crimea')?.path ?? '';
    expect(isInside(crimea, toPlane([34.3, 45.2]))).toBe(true);
    expect(isInside(crimea, toPlane([34.3, 47.5]))).toBe(false);
  });
});

describe('the borders', () => {
  it('have nothing along the 180th meridian, at which the outlines were cut', () => {
    const meridian = Array.from({ length: 400 }, (_, i) => toPlane([180, 64 + i * 0.02]));
    const isOnIt = ([x, y]: PlanePoint) =>
      meridian.some((point) => Math.hypot(point[0] - x, point[1] - y) < 1.5);
    const near = segmentsOf(un.borders).filter(([from]) => isOnIt(from));
    expect(near.length).toBeGreaterThan(0);
    expect(near.filter(([, to]) => isOnIt(to))).toEqual([]);
    expect(segmentsOf(pathOf(un, 'RUS')).filter((both) => both.every(isOnIt))).toEqual([]);
  });

  it('run once along every coast and between states, not between land of one colour', () => {
    const keys = segmentsOf(un.borders).map((segment) => segment.map(String).sort().join());
    const drawn = new Set(keys);
    expect(drawn.size).toBe(keys.length);
    const shared = (a: string, b: string) => {
      const other = new Set(segmentsOf(pathOf(un, b)).map((s) => s.map(String).sort().join()));
      return segmentsOf(pathOf(un, a))
        .map((segment) => segment.map(String).sort().join())
        .filter((key) => other.has(key));
    };
    expect(shared('PRT', 'ESP').length).toBeGreaterThan(3);
    expect(shared('PRT', 'ESP').every((key) => drawn.has(key))).toBe(true);
    expect(shared('SOM', 'SOL').length).toBeGreaterThan(0);
    expect(shared('SOM', 'SOL').some((key) => drawn.has(key))).toBe(false);
    const iceland = segmentsOf(pathOf(un, 'ISL')).map((s) => s.map(String).sort().join());
    expect(iceland.every((key) => drawn.has(key))).toBe(true);
  });
});

describe('recognisers that a story adds', () => {
  it(
    'are places and take their own stance',
    async () => {
      const recognisers = [...un.places.map(({ iso3 }) => iso3), 'ESH', 'COK', 'NIU'] as Iso3[];
      const atlas = await readAtlas({ boundaries: 'un', recognisers, dataDir });
      expect(atlas.places).toHaveLength(200);
      for (const id of ['ESH', 'COK', 'NIU']) {
        expect(atlas.shapes.find((shape) => shape.id === id)?.belongsTo).toBe(id);
      }
      expect(placeOf(atlas, 'NIU').isSmall).toBe(true);
      expect(placeOf(atlas, 'ESH').neighbours).toEqual(['DZA', 'MAR', 'MRT']);
    },
    makingTakes,
  );
});

describe('the close atlas', () => {
  it(
    'has the same shapes and places with more of their detail',
    async () => {
      const close = await readAtlas({ boundaries: 'un', detail: 'close', dataDir });
      expect(close.shapes.map(({ id }) => id)).toEqual(un.shapes.map(({ id }) => id));
      expect(close.places.map(({ squares }) => squares)).toEqual(
        un.places.map(({ squares }) => squares),
      );
      expect(close.borders.length).toBeGreaterThan(1.5 * un.borders.length);
    },
    makingTakes,
  );
});
