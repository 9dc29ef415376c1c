// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { readTiles } from '../../src/atlas/countries.ts';
import { readAtlas } from '../../src/atlas/readAtlas.ts';
import type { Place } from '../../src/geo/atlas.ts';
import type { Direction } from '../../src/geo/direction.ts';

let places: readonly Place[];

beforeAll(async () => {
  places = (await readAtlas({ boundaries: 'un', dataDir: 'data/geo' })).places;
}, 120_000);

function tileOf(iso3: string): Place['square'] {
  const place = places.find((other) => other.iso3 === iso3);
  if (!place) throw new Error(`${iso3} has no tile`);
  return place.square;
}

describe('the tile grid of the world', () => {
  it('has a cell for every country, those too that a story may add', () => {
    expect(readTiles('data/geo')).toHaveLength(200);
    expect(new Set(places.map(({ square }) => String(square))).size).toBe(197);
  });

  it('fits a phone: at most 18 columns, so that 336 px leave each more than 18', () => {
    const columns = places.map(({ square: [column] }) => column);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([0, 17]);
    expect(Math.max(...places.map(({ square: [, row] }) => row))).toBeLessThan(17);
  });

  it.each<[string, Direction, string]>([
    ['CAN', 'up', 'USA'],
    ['USA', 'up', 'MEX'],
    ['MEX', 'up', 'PAN'],
    ['PER', 'up', 'CHL'],
    ['NOR', 'up', 'ITA'],
    ['EGY', 'up', 'ZAF'],
    ['RUS', 'up', 'AFG'],
    ['MNG', 'up', 'CHN'],
    ['IDN', 'up', 'AUS'],
    ['CHL', 'left', 'ARG'],
    ['BRA', 'left', 'NGA'],
    ['PRT', 'left', 'ITA'],
    ['IRN', 'left', 'AFG'],
    ['AFG', 'left', 'CHN'],
    ['CHN', 'left', 'JPN'],
    ['AUS', 'left', 'FJI'],
    ['WSM', 'left', 'PER'],
  ])('has %s farther %s than %s', (one, direction, other) => {
    const axis = direction === 'left' ? 0 : 1;
    expect(tileOf(one)[axis]).toBeLessThan(tileOf(other)[axis]);
  });

  it('leaves the Atlantic empty between America and the rest', () => {
    expect(places.filter(({ square: [column] }) => column === 4)).toEqual([]);
    expect(tileOf('BRA')[0]).toBeLessThan(4);
    expect(tileOf('CPV')[0]).toBeGreaterThan(4);
  });

  it('has most land neighbours at most two cells apart', () => {
    const distances = places.flatMap(({ iso3, neighbours }) =>
      neighbours.map((other) => {
        const [one, two] = [tileOf(iso3), tileOf(other)];
        return Math.max(Math.abs(one[0] - two[0]), Math.abs(one[1] - two[1]));
      }),
    );
    expect(distances.length).toBeGreaterThan(500);
    const near = distances.filter((distance) => distance <= 2).length;
    expect(near / distances.length).toBeGreaterThan(0.75);
  });
});
