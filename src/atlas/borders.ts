import type { PlanePoint, Shape } from '../geo/atlas.ts';
import type { Ring } from '../geo/pathData.ts';
import { decodePath, encodeLines } from '../geo/pathData.ts';

/**
 * The path of all coasts and borders, each once, and no border between shapes of the same colour (Somaliland has none
 * with Somalia, where the hatching ends is line enough). Lines run in the order and direction of the shapes they come
 * from, so that compression finds them repeated: next to the shapes they weigh 3 kB in brotli, as a topological mesh
 * 16 kB.
 */
export function makeBorders(shapes: readonly Shape[]): string {
  const outlines = shapes.map((shape) => ({
    colour: shape.belongsTo ?? shape.id,
    rings: decodePath(shape.path),
  }));
  const settled = new Set<string>();
  const colours = new Map<string, string>();
  for (const { colour, rings } of outlines) {
    for (const key of rings.flatMap(segmentKeys)) {
      if (colours.get(key) === colour) settled.add(key);
      colours.set(key, colour);
    }
  }
  const lines = outlines.flatMap(({ rings }) => rings.flatMap((ring) => runsOf(ring, settled)));
  return encodeLines(lines);
}

// The parts of a ring to draw: what is not settled yet. It is settled then.
function runsOf(ring: Ring, settled: Set<string>): PlanePoint[][] {
  const runs: PlanePoint[][] = [];
  let run: PlanePoint[] = [];
  for (const [from, to] of segmentsOf(ring)) {
    const key = segmentKey(from, to);
    if (settled.has(key)) {
      run = [];
      continue;
    }
    settled.add(key);
    if (run.length === 0) {
      run = [from];
      runs.push(run);
    }
    run.push(to);
  }
  return runs;
}

function segmentKeys(ring: Ring): string[] {
  return segmentsOf(ring).map(([from, to]) => segmentKey(from, to));
}

function segmentsOf(ring: Ring): [PlanePoint, PlanePoint][] {
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    return from === undefined ? [] : [[from, to] as [PlanePoint, PlanePoint]];
  });
}

function segmentKey(a: PlanePoint, b: PlanePoint): string {
  const isForward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  return isForward ? `${a[0]} ${a[1]} ${b[0]} ${b[1]}` : `${b[0]} ${b[1]} ${a[0]} ${a[1]}`;
}
