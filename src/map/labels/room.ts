import type { PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { boundsOf, signedArea } from '../../geo/bounds.ts';
import type { Ring } from '../../geo/pathData.ts';

/** So many lines across an outline are looked at. */
const lines = 32;

/** A box is at most so many times as wide as it is high: more width is of no use to a name. */
const widest = 7;

/** From this ratio of width to height on a box is as good as its width. */
const nameRatio = 2.6;

type Run = readonly [start: number, end: number];

/**
 * The best box for a name inside the largest part of an outline, in its units: wide first, and high enough. Undefined
 * where no line across it lies inside.
 */
export function widestBox(rings: readonly Ring[]): PlaneBounds | undefined {
  const rows = rowsOf(rings);
  const bottom = rows.at(-1)?.y ?? 0;
  let best: PlaneBounds | undefined;
  let most = 0;
  for (const [at, first] of rows.entries()) {
    // Further down a run gets no wider: one that would not do at the full height is left out.
    const mayDo = ([start, end]: Run) => worthOf(end - start, bottom - first.y) > most;
    let runs = first.runs.filter(mayDo);
    for (const { y, runs: next } of rows.slice(at + 1)) {
      runs = cut(runs, next).filter(mayDo);
      if (runs.length === 0) break;
      const height = y - first.y;
      for (const [start, end] of runs) {
        const worth = worthOf(end - start, height);
        if (worth <= most) continue;
        most = worth;
        const middle = (start + end) / 2;
        const width = Math.min(end - start, height * widest);
        best = [middle - width / 2, first.y, middle + width / 2, y];
      }
    }
  }
  return best;
}

/** What room for a name is worth. */
function worthOf(wide: number, height: number): number {
  const width = Math.min(wide, height * widest);
  return width * Math.min(height, width / nameRatio);
}

/**
 * The middle of a box of a size that lies inside the largest part of an outline, as near its own middle as there is one.
 * Undefined where none does.
 */
export function middleOfBox(
  rings: readonly Ring[],
  width: number,
  height: number,
): PlanePoint | undefined {
  const rows = rowsOf(rings);
  const centre = rows[Math.floor(rows.length / 2)]?.y ?? 0;
  let found: PlanePoint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, first] of rows.entries()) {
    let { runs } = first;
    for (const { y, runs: next } of rows.slice(at + 1)) {
      runs = cut(runs, next).filter(([start, end]) => end - start >= width);
      if (y - first.y < height) continue;
      const middle = (first.y + y) / 2;
      const [run] = runs.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
      if (run && Math.abs(middle - centre) < least) {
        least = Math.abs(middle - centre);
        found = [(run[0] + run[1]) / 2, middle];
      }
      break;
    }
  }
  return found;
}

interface Row {
  readonly y: number;
  readonly runs: readonly Run[];
}

/** Lines across the largest part of an outline, from its top to its bottom. */
function rowsOf(rings: readonly Ring[]): readonly Row[] {
  const largest = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))[0];
  const bounds = boundsOf(largest ?? []);
  if (!bounds) return [];
  const [left, top, right, bottom] = bounds;
  const step = (bottom - top) / lines;
  return Array.from({ length: lines - 1 }, (_, at) => {
    const y = top + (at + 1) * step;
    return { y, runs: cut(runsAt(rings, y), [[left, right]]) };
  });
}

/** The parts of a line across an outline that lie inside it, by the even-odd rule, from left to right. */
export function runsAt(rings: readonly Ring[], y: number): readonly Run[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let from = ring[0];
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y)
        crossings.push(from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]));
      from = to;
    }
  }
  crossings.sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2)
    runs.push([crossings[at] ?? 0, crossings[at + 1] ?? 0]);
  return runs;
}

/** What two lists of runs share. */
function cut(some: readonly Run[], others: readonly Run[]): readonly Run[] {
  const shared: Run[] = [];
  for (const [start, end] of some)
    for (const [from, to] of others)
      if (from < end && start < to) shared.push([Math.max(start, from), Math.min(end, to)]);
  return shared;
}
