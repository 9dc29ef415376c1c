import type { PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { chordThrough } from '../../geo/chord.ts';
import type { Ring } from '../../geo/pathData.ts';

/**
 * The cut down through a country's middle, and the one across through the middle of that, along which a name stands;
 * in plane units. The middle alone where it lies outside the rings.
 */
export function labelRoom(rings: readonly Ring[], middle: PlanePoint): PlaneBounds {
  const [x, y] = middle;
  const [top, bottom] = chordThrough(rings, middle, 'y') ?? [y, y];
  const [left, right] = chordThrough(rings, [x, (top + bottom) / 2], 'x') ?? [x, x];
  return [left, top, right, bottom];
}
