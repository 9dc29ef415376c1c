import { geoEqualEarthRaw } from 'd3-geo';
import type { PlanePoint } from './atlas.ts';
import { clamp, rawHalfHeight, rawHalfWidth, toPlane, unitsPerRaw } from './plane.ts';

const radiansPerDegree = Math.PI / 180;

/**
 * The `[longitude, latitude]` in degrees of a plane point. Points outside the world's outline give the nearest
 * point of it in the same row, since the formula diverges there.
 * @internal
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
