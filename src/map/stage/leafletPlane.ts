import type L from 'leaflet';
import { CRS, extend, LatLng, LatLngBounds, Transformation } from 'leaflet';
import type { PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { planeWidth } from '../../geo/plane.ts';

const pixelsPerUnit = 256 / planeWidth;

/**
 * Leaflet's coordinates for a world that is already projected: "latitude" is the plane's y, downwards,
 * "longitude" its x, and at zoom 0 the plane is 256 px wide.
 * A CRS over longitude and latitude would break `fitBounds` and `maxBounds`, which project two corners only.
 */
export const planeCrs: L.CRS = extend({}, CRS.Simple, {
  transformation: new Transformation(pixelsPerUnit, 0, pixelsPerUnit, 0),
});

/** The one place where `[x, y]` becomes Leaflet's order. */
export function toLatLng([x, y]: PlanePoint): L.LatLng {
  return new LatLng(y, x);
}

export function toPlanePoint({ lat, lng }: L.LatLng): PlanePoint {
  return [lng, lat];
}

export function toLatLngBounds([left, top, right, bottom]: PlaneBounds): L.LatLngBounds {
  return new LatLngBounds(toLatLng([left, top]), toLatLng([right, bottom]));
}

/** Zoom at which one unit of the plane is this many CSS pixels. */
export function zoomOfScale(pixels: number): number {
  return Math.log2(pixels / pixelsPerUnit);
}
