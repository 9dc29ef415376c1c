import type { PlanePoint } from './atlas.ts';

const radiansPerDegree = Math.PI / 180;

/** The polynomial of Equal Earth and its tilt, as published. */
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const tilt = Math.sqrt(3) / 2;

/**
 * Equal Earth on the unit sphere, `[x, y]` with y upwards, of longitude and latitude in radians. Written out,
 * since d3-geo, which a test compares it with, brings the rest of its projections with it.
 * @see https://doi.org/10.1080/13658816.2018.1504949
 */
function rawEqualEarth(longitude: number, latitude: number): readonly [x: number, y: number] {
  const l = Math.asin(tilt * Math.sin(latitude));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const stretch = tilt * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2));
  return [(longitude * Math.cos(l)) / stretch, l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2))];
}

/** Half the width and height of the world on the unit sphere. */
const rawHalfWidth = rawEqualEarth(Math.PI, 0)[0];
const rawHalfHeight = rawEqualEarth(0, Math.PI / 2)[1];

/** The width of the Equal Earth plane in plane units; one unit is about 3.4 km. */
export const planeWidth = 10_000;

/** Plane units to a unit of the sphere. */
const unitsPerRaw = planeWidth / (2 * rawHalfWidth);

/** The meridian in the middle of the map, in degrees. */
const centralMeridian = 11;

/** Where the map is cut, in degrees: 169° W, through the Bering Strait, so that neither Russia nor Alaska is parted. */
const cut = centralMeridian - 180;

/**
 * A longitude in degrees as the map counts it, eastwards from its cut: from −169 to less than 191. Any other is brought
 * there by whole turns.
 */
export function longitudeFromCut(longitude: number): number {
  return longitude - 360 * Math.floor((longitude - cut) / 360);
}

/**
 * Projects `[longitude, latitude]` in degrees to the plane: Equal Earth with 11° E in the middle, y downwards. A
 * longitude that is not counted from the cut goes on beyond the plane's edge; latitudes beyond ±90 are clamped.
 */
export function projected([longitude, latitude]: readonly [number, number]): PlanePoint {
  const [x, y] = rawEqualEarth(
    (longitude - centralMeridian) * radiansPerDegree,
    Math.max(-90, Math.min(90, latitude)) * radiansPerDegree,
  );
  return [(x + rawHalfWidth) * unitsPerRaw, (rawHalfHeight - y) * unitsPerRaw];
}

/** Projects a place on earth, `[longitude, latitude]` in degrees, to the plane; at 169° W it is at the left edge. */
export function toPlane([longitude, latitude]: readonly [number, number]): PlanePoint {
  return projected([longitudeFromCut(longitude), latitude]);
}
