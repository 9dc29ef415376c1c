// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/atlas/readAtlas.ts';
import { type Cell, placeSquares } from '../../src/atlas/squares.ts';
import type { Place } from '../../src/geo/atlas.ts';
import type { Direction } from '../../src/geo/direction.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { placeAt } from '../geo/places.ts';

let places: readonly Place[];
let squares: ReadonlyMap<Iso3, Cell>;

beforeAll(async () => {
  const atlas = await readAtlas({ boundaries: 'un', dataDir: 'data/geo' });
  places = atlas.places;
  squares = placeSquares(places);
}, 120_000);

function squareOf(iso3: string): Cell {
  const square = squares.get(iso3 as Iso3);
  if (!square) throw new Error(`${iso3} has no square`);
  return square;
}

function isDistinct(cells: Iterable<Cell>): boolean {
  const keys = [...cells].map(String);
  return new Set(keys).size === keys.length;
}

describe('the squares of the world', () => {
  it('are 197 in as many cells, as the atlas carries them', () => {
    expect(squares.size).toBe(197);
    expect(isDistinct(squares.values())).toBe(true);
    for (const { iso3, square } of places) expect(squareOf(iso3)).toEqual(square);
  });

  it('fit a phone: at most 18 columns, so that 336 px leave each more than 18', () => {
    const columns = [...squares.values()].map(([column]) => column);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([0, 17]);
    expect(Math.max(...[...squares.values()].map(([, row]) => row))).toBeLessThan(17);
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
  ])('have %s farther %s than %s', (one, direction, other) => {
    const axis = direction === 'left' ? 0 : 1;
    expect(squareOf(one)[axis]).toBeLessThan(squareOf(other)[axis]);
  });

  it('leave the Atlantic empty between America and the rest', () => {
    expect([...squares.values()].filter(([column]) => column === 4)).toEqual([]);
    expect(squareOf('BRA')[0]).toBeLessThan(4);
    expect(squareOf('CPV')[0]).toBeGreaterThan(4);
  });

  it('stand at most two cells from most of their land neighbours', () => {
    const distances = places.flatMap(({ iso3, neighbours }) =>
      neighbours.map((other) => {
        const [one, two] = [squareOf(iso3), squareOf(other)];
        return Math.max(Math.abs(one[0] - two[0]), Math.abs(one[1] - two[1]));
      }),
    );
    expect(distances.length).toBeGreaterThan(500);
    const near = distances.filter((distance) => distance <= 2).length;
    expect(near / distances.length).toBeGreaterThan(0.75);
  });
});

describe('placeSquares', () => {
  it('gives the same cells whatever the order of the places', () => {
    expect(placeSquares([...places].reverse())).toEqual(squares);
  });

  it('finds room for recognisers that a story adds', () => {
    const added = Array.from({ length: 70 }, (_, i) =>
      placeAt(`Q${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`, 7000, 2000),
    );
    const cells = placeSquares([...places, ...added]);
    expect(cells.size).toBe(267);
    expect(isDistinct(cells.values())).toBe(true);
  });

  it('gives one place a cell, and none none', () => {
    expect(placeSquares([placeAt('AAA', 5000, 2000)]).size).toBe(1);
    expect(placeSquares([]).size).toBe(0);
  });
});
