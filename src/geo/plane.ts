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
export const rawHalfHeight = rawEqualEarth(0, Math.PI / 2)[1];

/** The width of the Equal Earth plane in plane units; one unit is about 3.4 km. */
export const planeWidth = 10_000;

/** Plane units to a unit of the sphere. */
export const unitsPerRaw = planeWidth / (2 * rawHalfWidth);

/** The height of the plane in plane units (not a whole number). */
export const planeHeight = 2 * rawHalfHeight * unitsPerRaw;

/**
 * Projects `[longitude, latitude]` in degrees to the plane (Equal Earth, centred on Greenwich; y downwards).
 * Longitudes beyond ±180 and latitudes beyond ±90 are clamped, not wrapped: −180 is the left edge, 180 the right.
 */
export function toPlane([longitude, latitude]: readonly [number, number]): PlanePoint {
  const [x, y] = rawEqualEarth(
    clamp(longitude, 180) * radiansPerDegree,
    clamp(latitude, 90) * radiansPerDegree,
  );
  return [(x + rawHalfWidth) * unitsPerRaw, (rawHalfHeight - y) * unitsPerRaw];
}

/** A value between a limit and its negative. */
function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
