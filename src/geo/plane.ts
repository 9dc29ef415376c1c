import { geoEqualEarthRaw } from 'd3-geo';
import type { PlanePoint } from './atlas.ts';

const radiansPerDegree = Math.PI / 180;
const rawHalfWidth = geoEqualEarthRaw(Math.PI, 0)[0];
const rawHalfHeight = geoEqualEarthRaw(0, Math.PI / 2)[1];

/** The width of the Equal Earth plane in plane units; one unit is about 3.4 km. */
export const planeWidth = 10_000;

const unitsPerRaw = planeWidth / (2 * rawHalfWidth);

/** The height of the plane in plane units (not a whole number). */
export const planeHeight = 2 * rawHalfHeight * unitsPerRaw;

/**
 * Projects `[longitude, latitude]` in degrees to the plane (Equal Earth, centred on Greenwich; y downwards).
 * Longitudes beyond ±180 and latitudes beyond ±90 are clamped, not wrapped: −180 is the left edge, 180 the right.
 * @see https://doi.org/10.1080/13658816.2018.1504949
 */
export function toPlane([longitude, latitude]: readonly [number, number]): PlanePoint {
  const [x, y] = geoEqualEarthRaw(
    clamp(longitude, 180) * radiansPerDegree,
    clamp(latitude, 90) * radiansPerDegree,
  );
  return [(x + rawHalfWidth) * unitsPerRaw, (rawHalfHeight - y) * unitsPerRaw];
}

/**
 * The `[longitude, latitude]` in degrees of a plane point. Points outside the world's outline give the nearest
 * point of it in the same row, since the formula diverges there.
 */
export function fromPlane([x, y]: PlanePoint): [longitude: number, latitude: number] {
  const rawY = clamp(rawHalfHeight - y / unitsPerRaw, rawHalfHeight);
  const [longitude, latitude] = rawInverse(x / unitsPerRaw - rawHalfWidth, rawY);
  return [clamp(longitude / radiansPerDegree, 180), clamp(latitude / radiansPerDegree, 90)];
}

/** The x of the world's right edge (the 180th meridian) in the row y of the plane; the left edge mirrors it. */
export function rightEdgeAt(y: number): number {
  const rawY = clamp(rawHalfHeight - y / unitsPerRaw, rawHalfHeight);
  const [, latitude] = rawInverse(0, rawY);
  return toPlane([180, latitude / radiansPerDegree])[0];
}

function rawInverse(x: number, y: number): [number, number] {
  if (geoEqualEarthRaw.invert === undefined) throw new Error('Equal Earth has no inverse');
  return geoEqualEarthRaw.invert(x, y);
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
