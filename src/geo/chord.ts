import type { PlanePoint } from './atlas.ts';
import type { Ring } from './pathData.ts';

/** A straight cut through an outline, `[start, end]` along its axis, in plane units. */
type Chord = readonly [start: number, end: number];

/**
 * The part of the horizontal (`x`) or vertical (`y`) line through `point` that lies inside the outline
 * round it, by the even-odd rule, so that holes cut it off. Undefined where the point lies outside.
 * Linear in the outline's points.
 * @internal
 */
export function chordThrough(
  rings: readonly Ring[],
  point: PlanePoint,
  axis: 'x' | 'y',
): Chord | undefined {
  const [along, across] = axis === 'x' ? ([0, 1] as const) : ([1, 0] as const);
  const crossings = rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, at) => {
      const from = ring[at] ?? to;
      const isCrossed = from[across] > point[across] !== to[across] > point[across];
      if (!isCrossed) return [];
      const share = (point[across] - from[across]) / (to[across] - from[across]);
      return [from[along] + share * (to[along] - from[along])];
    }),
  );
  const before = crossings.filter((place) => place <= point[along]);
  if (before.length % 2 === 0) return undefined;
  const after = crossings.filter((place) => place > point[along]);
  return [Math.max(...before), Math.min(...after)];
}

/** Whether a point lies inside an outline, by the even-odd rule. */
export function isInside(rings: readonly Ring[], point: PlanePoint): boolean {
  return chordThrough(rings, point, 'x') !== undefined;
}
