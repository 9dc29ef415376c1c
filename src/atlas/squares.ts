import type { Place } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import { toPlane } from '../geo/plane.ts';
import { assignCheapest } from './assignment.ts';

/** A cell of the grid of squares, `[column, row]`, counted from 0 at the top left. */
export type Cell = readonly [column: number, row: number];

type Anchored = Pick<Place, 'iso3' | 'anchor'>;

/** Eighteen columns leave a square 18 px on a phone; one of them is the Atlantic, empty. */
const westColumns = 4;
const eastColumns = 13;
const leastRows = 16;

/** 37° W at the equator: between Brazil and Cape Verde. */
const atlantic = toPlane([-37, 0])[0];

/** How much of a rank goes into a target beside the true position: crowded regions get room, empty ones shrink. */
const shareOfRank = { x: 0.6, y: 0.65 };

/** Over how many plane units a rank is smoothed (about 500 km). */
const rankSpread = 150;

/**
 * A square for every place in rough geographic order: each half of the world, cut in the Atlantic, has its columns, and
 * within it the places take the cells that lie nearest their stretched positions, by the least sum of squared distances,
 * which keeps who is north or east of whom as far as a grid can. The same places always give the same cells, no two the
 * same; more places than cells make more rows.
 */
export function placeSquares(places: readonly Anchored[]): ReadonlyMap<Iso3, Cell> {
  const sorted = [...places].sort((one, other) => (one.iso3 < other.iso3 ? -1 : 1));
  const west = sorted.filter(({ anchor }) => anchor[0] < atlantic);
  const east = sorted.filter(({ anchor }) => anchor[0] >= atlantic);
  const rows = Math.max(
    leastRows,
    Math.ceil(west.length / westColumns),
    Math.ceil(east.length / eastColumns),
  );
  const westHalf = { from: 0, columns: westColumns, rows };
  const eastHalf = { from: westColumns + 1, columns: eastColumns, rows };
  // The Americas keep the heights of the whole world; the crowded east is spread over all rows by itself.
  return new Map([...fill(west, sorted, westHalf), ...fill(east, east, eastHalf)]);
}

interface Half {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
}

/** Cells for the places of one half, whose heights are stretched as `level` asks. */
function fill(
  places: readonly Anchored[],
  level: readonly Anchored[],
  { from, columns, rows }: Half,
): (readonly [Iso3, Cell])[] {
  const x = stretch(axis(places, 0), columns, shareOfRank.x);
  const y = stretch(axis(level, 1), rows, shareOfRank.y);
  const costs = places.map(({ anchor }) => {
    const [left, top] = [x(anchor[0]), y(anchor[1])];
    return Array.from({ length: columns * rows }, (_, cell) => {
      return ((cell % columns) - left) ** 2 + (Math.floor(cell / columns) - top) ** 2;
    });
  });
  const cells = assignCheapest(costs);
  return places.map(({ iso3 }, index) => {
    const cell = cells[index] ?? 0;
    return [iso3, [from + (cell % columns), Math.floor(cell / columns)]];
  });
}

/** From plane units to cells: the first value goes to 0, the last to the last cell, by position and by rank. */
function stretch(
  values: readonly number[],
  cells: number,
  share: number,
): (value: number) => number {
  const [first, last] = [Math.min(...values), Math.max(...values)];
  if (!(last > first)) return () => (cells - 1) / 2;
  const rank = (value: number) =>
    values.reduce((sum, other) => sum + 1 / (1 + Math.exp((other - value) / rankSpread)), 0);
  const [lowest, highest] = [rank(first), rank(last)];
  return (value) => {
    const byPosition = (value - first) / (last - first);
    const byRank = (rank(value) - lowest) / (highest - lowest);
    return (cells - 1) * (share * byRank + (1 - share) * byPosition);
  };
}

function axis(places: readonly Anchored[], index: 0 | 1): number[] {
  return places.map(({ anchor }) => anchor[index]);
}
