// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { readTiles } from '../../src/atlas/countries.ts';
import { readAtlas } from '../../src/atlas/readAtlas.ts';
import type { Cell, Place } from '../../src/geo/atlas.ts';
import type { Direction } from '../../src/geo/direction.ts';

let places: readonly Place[];

beforeAll(async () => {
  places = (await readAtlas({ boundaries: 'un', dataDir: 'data/geo' })).places;
}, 120_000);

it('has cells for every country, those too that a story may add', () => {
  expect(readTiles('data/geo')).toHaveLength(200);
});

describe.each([
  { name: 'wide', grid: 0, columns: 26, rows: 12, ocean: 5 },
  { name: 'tall', grid: 1, columns: 17, rows: 17, ocean: 4 },
] as const)('the $name tile grid of the world', ({ grid, columns, rows, ocean }) => {
  function tileOf(iso3: string): Cell {
    const place = places.find((other) => other.iso3 === iso3);
    if (!place) throw new Error(`${iso3} has no tile`);
    return place.squares[grid];
  }

  it('has a cell of its own for every country', () => {
    expect(places).toHaveLength(197);
    expect(new Set(places.map(({ squares }) => String(squares[grid]))).size).toBe(197);
  });

  it(`is ${columns} columns wide and ${rows} rows high`, () => {
    const across = places.map(({ squares }) => squares[grid][0]);
    const down = places.map(({ squares }) => squares[grid][1]);
    expect([Math.min(...across), Math.max(...across)]).toEqual([0, columns - 1]);
    expect([Math.min(...down), Math.max(...down)]).toEqual([0, rows - 1]);
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
    ['CHL', 'left', 'BRA'],
    ['BRA', 'left', 'NGA'],
    ['PRT', 'left', 'ITA'],
    ['IRN', 'left', 'AFG'],
    ['AFG', 'left', 'CHN'],
    ['CHN', 'left', 'JPN'],
    ['AUS', 'left', 'FJI'],
    ['PER', 'left', 'WSM'],
  ])('has %s farther %s than %s', (one, direction, other) => {
    const axis = direction === 'left' ? 0 : 1;
    expect(tileOf(one)[axis]).toBeLessThan(tileOf(other)[axis]);
  });

  it('leaves the Atlantic empty between America and the rest', () => {
    expect(places.filter(({ squares }) => squares[grid][0] === ocean)).toEqual([]);
    expect(tileOf('BRA')[0]).toBeLessThan(ocean);
    expect(tileOf('CPV')[0]).toBeGreaterThan(ocean);
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
