import type { Atlas, Place, PlanePoint } from '../../geo/atlas.ts';
import { longestSide } from '../../geo/bounds.ts';
import { isInside } from '../../geo/chord.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { decodePath, type Ring } from '../../geo/pathData.ts';
import type { Camera } from './views.ts';

/** A marker leaves when its outline is this many CSS pixels on its longest side. */
const outlineIsEnough = 24;

/** Room that the line round a marker and the rounding of its place take, in CSS pixels. */
const lineOfMarker = 2;

/**
 * Whether a country is drawn as a marker: a small state whose outline is not large enough to be seen and hit. One of
 * islands whose middle is sea, or so thin that its drawn outline misses it, keeps its marker at every zoom.
 */
export function hasMarker(atlas: Atlas, place: Place, { pixelsPerUnit }: Camera): boolean {
  if (!place.isSmall) return false;
  const isLarge = longestSide(place.bounds) * pixelsPerUnit >= outlineIsEnough;
  return !isLarge || isBesideLand(atlas, place);
}

/** Radius of a country's marker in CSS pixels; 0 where its outline is enough. */
export function markerRadiusOf(atlas: Atlas, place: Place, camera: Camera): number {
  return hasMarker(atlas, place, camera) ? camera.markerRadius : 0;
}

/** Whether a marker stands before the middle of another country. */
export function standsBefore(marker: Place, middle: Place, camera: Camera): boolean {
  const [x, y] = marker.anchor;
  const distance = Math.hypot(x - middle.anchor[0], y - middle.anchor[1]) * camera.pixelsPerUnit;
  return marker.iso3 !== middle.iso3 && distance <= camera.markerRadius + lineOfMarker;
}

const isBesideLand = foundOnce((rings, anchor) => !isInside(rings, anchor));

/** What follows from a country's outline and its middle: found once for each country of an atlas. */
export function foundOnce<T>(find: (rings: readonly Ring[], middle: PlanePoint) => T) {
  const known = new WeakMap<Atlas, Map<Iso3, T>>();
  return (atlas: Atlas, { iso3, anchor }: Place): T => {
    const answers = known.get(atlas) ?? new Map<Iso3, T>();
    known.set(atlas, answers);
    const path = atlas.shapes.find(({ id }) => id === iso3)?.path ?? '';
    const answer = answers.get(iso3) ?? find(decodePath(path), anchor);
    answers.set(iso3, answer);
    return answer;
  };
}
