import type { Atlas, PlaneBounds } from '../../geo/atlas.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { decodePath, type Ring } from '../../geo/pathData.ts';
import type { Rectangle, Size } from '../tooltip/besideBox.ts';
import { runsAt } from './room.ts';

/** Side of a cell of the chart, in CSS pixels. */
const cell = 4;

/** What lies where on the screen. */
interface Seen {
  readonly atlas: Atlas;
  /** What of the plane the box shows. */
  readonly view: PlaneBounds;
  readonly size: Size;
}

/**
 * Tells how much of a rectangle of the box, in CSS pixels, is land: from 0 for open water to 1. The chart is drawn up when
 * it is first asked.
 */
export function landOn(seen: Seen): (box: Rectangle) => number {
  let chart: readonly Uint8Array[] | undefined;
  return ({ left, top, right, bottom }) => {
    chart ??= chartOf(seen);
    let cells = 0;
    let land = 0;
    for (let row = cellAt(top); row <= cellAt(bottom); row += 1) {
      for (let column = cellAt(left); column <= cellAt(right); column += 1) {
        cells += 1;
        land += chart[row]?.[column] ?? 1;
      }
    }
    return land / cells;
  };
}

/** Rows of cells, 1 for land and 0 for water. */
function chartOf({ atlas, view: [left, top, right, bottom], size }: Seen): readonly Uint8Array[] {
  const unit = (right - left) / size.width;
  const rows = Array.from(
    { length: Math.ceil(size.height / cell) },
    () => new Uint8Array(Math.ceil(size.width / cell)),
  );
  for (const { rings, bounds } of landOf(atlas)) {
    if (bounds[0] > right || bounds[2] < left || bounds[1] > bottom || bounds[3] < top) continue;
    for (const [at, row] of rows.entries()) {
      const y = top + (at + 0.5) * cell * unit;
      if (y < bounds[1] || y > bounds[3]) continue;
      for (const [start, end] of runsAt(rings, y))
        row.fill(1, cellAt((start - left) / unit), cellAt((end - left) / unit) + 1);
    }
  }
  return rows;
}

function cellAt(pixels: number): number {
  return Math.max(0, Math.floor(pixels / cell));
}

interface Land {
  readonly rings: readonly Ring[];
  readonly bounds: PlaneBounds;
}

const known = new WeakMap<Atlas, readonly Land[]>();

/** Every outline of an atlas as points, read once. */
function landOf(atlas: Atlas): readonly Land[] {
  const read =
    known.get(atlas) ??
    atlas.shapes.flatMap(({ path }) => {
      const rings = decodePath(path);
      const bounds = boundsOf(rings.flat());
      return bounds ? [{ rings, bounds }] : [];
    });
  known.set(atlas, read);
  return read;
}
