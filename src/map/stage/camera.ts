import type L from 'leaflet';
import type { Atlas, Place, PlaneBounds } from '../../geo/atlas.ts';
import { longestSide } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import {
  countriesView,
  grownToRatio,
  limitsAt,
  openingFrame,
  worldFrame,
} from '../drawing/views.ts';
import type { Size } from '../tooltip/besideBox.ts';
import { cameraOf, toLatLng, toLatLngBounds, zoomOfScale } from './leafletPlane.ts';
import { standingOn } from './standingOn.ts';

/** Furthest zoom: one unit of the plane (about 4 km) is this many CSS pixels. */
const closest = 4;

/** An outline shorter than this on its longest side, in CSS pixels, is hard to find among others. */
const speck = 8;

/** The least that is shown round a country, in units of the plane: about 1,600 km. */
const neighbourhood = 400;

/** The same where a page opens with it, so that it is seen where in the world it lies: about 5,500 km. */
const partOfTheWorld = 1600;

/** Least clear space beside and above a country brought into view, in CSS pixels. */
const margin = 48;

/** The same below it, where the map's buttons stand. */
const marginAtButtons = 64;

/** Whether a map's box has width and height, as one that is hidden or has given way to all else has not. */
export function hasRoom(map: L.Map): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return clientWidth > 0 && clientHeight > 0;
}

/** Shows the whole world, or the story's region in a narrow box. */
export function fitOpening(map: L.Map, atlas: Atlas, region: readonly Iso3[]): void {
  show(map, openingFrame(atlas, region, sizeOf(map)));
}

export function fitWorld(map: L.Map): void {
  show(map, worldFrame(sizeOf(map)));
}

/** Brings countries into view together, as close as their largest parts allow; unknown ones are left out. */
export function fitCountries(map: L.Map, atlas: Atlas, countries: readonly Iso3[]): void {
  const view = countriesView(atlas, countries, map.getSize().x / map.getSize().y);
  if (view) fit(map, view);
}

/** Brings a country into view, and so close that its outline is no speck. */
export function bringCloser(map: L.Map, place: Place): void {
  if (longestSide(place.bounds) * cameraOf(map).pixelsPerUnit >= speck) bringIntoView(map, place);
  else fitAround(map, place);
}

/** Moves only as far as needed for a country to be seen; an unseen one is also brought closer. */
export function bringIntoView(map: L.Map, place: Place): void {
  const point = toLatLng(place.anchor);
  if (map.getBounds().contains(point)) {
    map.panInside(point, {
      paddingTopLeft: [margin, margin],
      paddingBottomRight: [margin, marginAtButtons],
      animate: false,
    });
  } else {
    fitAround(map, place);
  }
}

/**
 * Shows a country that the page opens with: moves only where it is out of sight or lies under what stands on the map, and
 * comes closer where the map's limits leave no other way.
 */
export function bringIntoSight(map: L.Map, place: Place): void {
  const isInBox = map.getBounds().contains(toLatLng(place.anchor));
  if (isInBox && !isSeen(map, place)) bringIntoView(map, place);
  if (!isSeen(map, place)) fitAround(map, place, partOfTheWorld);
}

/** Whether the middle of a country is in the box, and under none of the controls and notes. */
function isSeen(map: L.Map, { anchor }: Place): boolean {
  const { x, y } = map.latLngToContainerPoint(toLatLng(anchor));
  const { x: width, y: height } = map.getSize();
  const isCovered = standingOn(map.getContainer()).some(
    ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
  );
  return x > 0 && y > 0 && x < width && y < height && !isCovered;
}

/** Keeps the map from being zoomed further out than the whole world and closer than is of use, for its present size. */
export function limitZoom(map: L.Map): void {
  // Leaflet never answers less than the limit there is, which was right for another size.
  map.options.minZoom = 0;
  map.setMinZoom(zoomOfFrame(map, worldFrame(sizeOf(map))));
  map.setMaxZoom(zoomOfScale(closest));
}

/** Keeps the map from being moved off the world, for its present size and zoom. */
export function limitMoves(map: L.Map, atlas: Atlas, region: readonly Iso3[]): void {
  const size = sizeOf(map);
  const opening = openingFrame(atlas, region, size);
  const limits = toLatLngBounds(limitsAt(cameraOf(map).pixelsPerUnit, size, opening));
  // Not `setMaxBounds`, which would glide to where this jumps.
  map.options.maxBounds = limits;
  map.panInsideBounds(limits, { animate: false });
}

/** Shows twice a country's largest part, and never less than so many units of the plane. */
function fitAround(
  map: L.Map,
  { bounds: [left, top, right, bottom] }: Place,
  least = neighbourhood,
): void {
  const width = right - left;
  const height = bottom - top;
  const x = Math.max(width, least - width) / 2;
  const y = Math.max(height, least - height) / 2;
  const size = map.getSize();
  fit(map, grownToRatio([left - x, top - y, right + x, bottom + y], size.x / size.y));
}

function fit(map: L.Map, view: PlaneBounds): void {
  map.fitBounds(toLatLngBounds(view), { animate: false });
}

/** Shows exactly what a box of the map's size shows. The limits to its moves are of another zoom, and follow. */
function show(map: L.Map, frame: PlaneBounds): void {
  delete map.options.maxBounds;
  const middle = toLatLngBounds(frame).getCenter();
  map.setView(middle, zoomOfFrame(map, frame), { animate: false });
}

function zoomOfFrame(map: L.Map, [left, , right]: PlaneBounds): number {
  return zoomOfScale(map.getSize().x / (right - left));
}

function sizeOf(map: L.Map): Size {
  const { x: width, y: height } = map.getSize();
  return { width, height };
}
