import { scaleThreshold } from 'd3-scale';
import type L from 'leaflet';
import { CRS, extend, LatLng, LatLngBounds, Transformation } from 'leaflet';
import type { PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { planeWidth } from '../../geo/plane.ts';
import { type Camera, prerenderedCamera } from '../drawing/views.ts';

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

/** Calls back at events of a map; returns what ends it. */
export function listen(map: L.Map, events: string, onEvent: () => void): () => void {
  map.on(events, onEvent);
  return () => {
    map.off(events, onEvent);
  };
}

/** Zoom at which one unit of the plane is this many CSS pixels. */
export function zoomOfScale(pixels: number): number {
  return Math.log2(pixels / pixelsPerUnit);
}

/** So many zoom levels over the whole world, four times as close, borders are wider and the page's outlines too coarse. */
const closeUp = 2;

/** A hundredth of a zoom level is no difference. */
const tolerance = 0.01;

/** Radius of a small state's marker by the pixels that a unit of the plane has: larger where they lie further apart. */
const markerRadius = scaleThreshold<number, number>()
  .domain([0.105])
  .range([prerenderedCamera.markerRadius, 3.4]);

/** How close a map shows the plane. */
export function cameraOf(map: L.Map): Camera {
  const zoom = map.getZoom();
  const isClose = zoom > map.getMinZoom() + closeUp - tolerance;
  const pixelsPerUnit = 2 ** (zoom - zoomOfScale(1));
  return { pixelsPerUnit, markerRadius: markerRadius(pixelsPerUnit), isClose };
}

/** What a map shows of the plane. */
export function viewOf(map: L.Map): PlaneBounds {
  const { pixelsPerUnit } = cameraOf(map);
  const { x: width, y: height } = map.getSize().divideBy(2 * pixelsPerUnit);
  const [x, y] = toPlanePoint(map.getCenter());
  return [x - width, y - height, x + width, y + height];
}
