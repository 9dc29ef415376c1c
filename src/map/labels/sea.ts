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
 * Tells how much of a rectangle of the box, in CSS pixels, is land: from 0 for open water to 1. A line of cells is drawn up
 * when it is first asked for.
 */
export function landOn(seen: Seen): (box: Rectangle) => number {
  const rows: Uint8Array[] = [];
  return ({ left, top, right, bottom }) => {
    let cells = 0;
    let land = 0;
    for (let at = cellAt(top); at <= cellAt(bottom); at += 1) {
      rows[at] ??= rowAt(at, seen);
      for (let column = cellAt(left); column <= cellAt(right); column += 1) {
        cells += 1;
        land += rows[at]?.[column] ?? 1;
      }
    }
    return land / cells;
  };
}

/** A line of cells across the box, 1 for land and 0 for water; none below the box. */
function rowAt(at: number, { atlas, view: [left, top, right], size }: Seen): Uint8Array {
  if (at * cell >= size.height) return new Uint8Array();
  const unit = (right - left) / size.width;
  const y = top + (at + 0.5) * cell * unit;
  const row = new Uint8Array(Math.ceil(size.width / cell));
  for (const { rings, bounds } of landOf(atlas)) {
    if (bounds[0] > right || bounds[2] < left || y < bounds[1] || y > bounds[3]) continue;
    for (const [start, end] of runsAt(rings, y))
      row.fill(1, cellAt((start - left) / unit), cellAt((end - left) / unit) + 1);
  }
  return row;
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
