import type { PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { chordThrough } from '../../geo/chord.ts';
import type { Ring } from '../../geo/pathData.ts';
import { placeLabels } from './labels.ts';

/**
 * By what rules names stand on a map. The page's script has them and hands them to the live map: pictures go by them
 * too, and what only two chunks share would be one more chunk to wait for.
 */
export const naming = { labelRoom, placeLabels };

export type Naming = typeof naming;

/**
 * The cut down through a country's middle, and the one across through the middle of that, along which a name stands;
 * in plane units. The middle alone where it lies outside the rings.
 */
function labelRoom(rings: readonly Ring[], middle: PlanePoint): PlaneBounds {
  const [x, y] = middle;
  const [top, bottom] = chordThrough(rings, middle, 'y') ?? [y, y];
  const [left, right] = chordThrough(rings, [x, (top + bottom) / 2], 'x') ?? [x, x];
  return [left, top, right, bottom];
}
