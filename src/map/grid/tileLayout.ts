import type { Place, Squares } from '../../geo/atlas.ts';
import { planeWidth } from '../../geo/plane.ts';
import type { Size } from '../tooltip/besideBox.ts';

/** Which of a country's cells: that of the wide arrangement or that of the tall one. */
export type Arrangement = keyof Squares & (0 | 1);

/** An arrangement of the squares in a box, in its pixels. */
export interface TileLayout {
  readonly arrangement: Arrangement;
  /** Side of a cell. */
  readonly side: number;
  /** Left upper corner of the grid. */
  readonly left: number;
  readonly top: number;
}

/** Clear space on both sides of the grid together, and above and below it. */
const margins: Size = { width: 24, height: 12 };

/** No cell is larger, in pixels. */
const largest = 44;

/** The grid with the larger cells of the two, in the middle of a box. */
export function layOutTiles(places: readonly Place[], box: Size): TileLayout {
  const [wide, tall] = ([0, 1] as const).map((arrangement) => {
    const { columns, rows } = gridSize(places, arrangement);
    const fits = Math.min(
      (box.width - margins.width) / columns,
      (box.height - margins.height) / rows,
      largest,
    );
    const side = Math.max(1, Math.floor(fits));
    const left = (box.width - side * columns) / 2;
    const top = (box.height - side * rows) / 2;
    return { arrangement, side, left, top };
  }) as [TileLayout, TileLayout];
  return tall.side > wide.side ? tall : wide;
}

/** The size of the grid that holds every square, in cells. */
export function gridSize(
  places: readonly Place[],
  arrangement: Arrangement,
): { readonly columns: number; readonly rows: number } {
  return {
    columns: Math.max(1, ...places.map(({ squares }) => squares[arrangement][0] + 1)),
    rows: Math.max(1, ...places.map(({ squares }) => squares[arrangement][1] + 1)),
  };
}

/** Letters of a code, in pixels: none smaller than the first, none larger than the last. */
const letters = [7, 11] as const;

/** In a smaller cell nothing can be read, in pixels. */
const leastWithCode = 14;

/** How large the letters of a code are in a cell of a side; 0 where they could not be read. */
export function codeSize(side: number): number {
  if (side < leastWithCode) return 0;
  return Math.max(letters[0], Math.min(letters[1], side * 0.38));
}

/** About how wide a code is in letters of a size: `OMN` is half as wide again as `IRL`. */
export function codeWidth(code: string, size: number): number {
  const ems = [...code].map((letter) => {
    if (/[MW]/.test(letter)) return 0.92;
    if (/[IJ]/.test(letter)) return 0.36;
    return /[DGHNOQU]/.test(letter) ? 0.76 : 0.62;
  });
  return size * ems.reduce((sum, width) => sum + width, 0);
}

/**
 * The places as the arrow keys see them among squares: the middle of the square for the anchor, the grid as wide as
 * the plane so that left and right go round it, and no land neighbours, since what counts is what stands beside.
 */
export function placesOnGrid(places: readonly Place[], arrangement: Arrangement): Place[] {
  const unit = planeWidth / gridSize(places, arrangement).columns;
  return places.map((place) => {
    const [column, row] = place.squares[arrangement];
    return { ...place, anchor: [(column + 0.5) * unit, (row + 0.5) * unit], neighbours: [] };
  });
}
