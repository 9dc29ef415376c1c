import type { Atlas, Place, PlanePoint } from '../../geo/atlas.ts';
import { longestSide } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { decodePath, type Ring } from '../../geo/pathData.ts';
import type { Camera } from './views.ts';

/** An outline shorter than this on its longest side, in CSS pixels, is not seen: a point stands for it. */
const leastOutline = 5.5;

/** One shorter than this is hard to hit. */
const leastTarget = 24;

/** Radius of a point without a stance, in CSS pixels. */
export const radiusWithoutStance = 1.8;

/** Room that the line round a marker and the rounding of its place take, in CSS pixels. */
const lineOfMarker = 2;

/** Whether a country is drawn as a marker: a small state whose outline is too small to be seen. */
export function hasMarker(place: Place, camera: Camera): boolean {
  return isShorter(place, leastOutline, camera);
}

/** Whether a country is a small state, drawn as a marker or not, that a finger hardly hits. */
export function isHardToHit(place: Place, camera: Camera): boolean {
  return isShorter(place, leastTarget, camera);
}

function isShorter({ isSmall, bounds }: Place, pixels: number, { pixelsPerUnit }: Camera): boolean {
  return isSmall && longestSide(bounds) * pixelsPerUnit < pixels;
}

/** Radius of a country's marker in CSS pixels; 0 where its outline is enough. */
export function markerRadiusOf(place: Place, camera: Camera): number {
  return hasMarker(place, camera) ? camera.markerRadius : 0;
}

/** Whether a marker stands before the middle of another country. */
export function standsBefore(marker: Place, middle: Place, camera: Camera): boolean {
  const [x, y] = marker.anchor;
  const distance = Math.hypot(x - middle.anchor[0], y - middle.anchor[1]) * camera.pixelsPerUnit;
  return marker.iso3 !== middle.iso3 && distance <= camera.markerRadius + lineOfMarker;
}

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
