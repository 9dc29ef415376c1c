import type L from 'leaflet';
import type { Atlas, Place } from '../../geo/atlas.ts';
import { longestSide } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { countriesView, grownToRatio, regionView, worldView } from '../drawing/views.ts';
import { toLatLng, toLatLngBounds, zoomOfScale } from './leafletPlane.ts';

/** A box narrower than this opens on the story's region; `map.module.css` has the same number. */
const narrowBox = 480;

/** Furthest zoom: one unit of the plane (about 4 km) is this many CSS pixels. */
const closest = 4;

/** An outline shorter than this on its longest side, in CSS pixels, is hard to find among others. */
const speck = 8;

/** Least clear space left of and above a country brought into view, in CSS pixels. */
const margin = 48;

/** The same right of and below it, where the zoom buttons stand. */
const marginAtButtons = 64;

/** Shows the whole world, or the story's region in a narrow box, and limits the map to the world. */
export function fitOpening(map: L.Map, atlas: Atlas, region: readonly Iso3[]): void {
  limitToWorld(map);
  const isNarrow = map.getSize().x < narrowBox;
  fit(map, isNarrow ? regionView(atlas, region) : worldView);
}

export function fitWorld(map: L.Map): void {
  fit(map, worldView);
}

/** Brings countries into view together, as close as their largest parts allow; unknown ones are left out. */
export function fitCountries(map: L.Map, atlas: Atlas, countries: readonly Iso3[]): void {
  const view = countriesView(atlas, countries, map.getSize().x / map.getSize().y);
  if (view) fit(map, view);
}

/** Brings a country into view, and so close that its outline is no speck. */
export function bringCloser(map: L.Map, place: Place): void {
  const pixelsPerUnit = 2 ** (map.getZoom() - zoomOfScale(1));
  if (longestSide(place.bounds) * pixelsPerUnit >= speck) bringIntoView(map, place);
  else fitAround(map, place);
}

/** Moves only as far as needed for a country to be seen; an unseen one is also brought closer. */
export function bringIntoView(map: L.Map, place: Place): void {
  const point = toLatLng(place.anchor);
  if (map.getBounds().contains(point)) {
    map.panInside(point, {
      paddingTopLeft: [margin, margin],
      paddingBottomRight: [marginAtButtons, marginAtButtons],
      animate: false,
    });
  } else {
    fitAround(map, place);
  }
}

/** Keeps the map from being moved or zoomed off the world, for its present size. */
export function limitToWorld(map: L.Map): void {
  const bounds = toLatLngBounds(worldView);
  // Leaflet never answers less than the limit there is, which was right for another size.
  map.options.minZoom = 0;
  map.setMinZoom(map.getBoundsZoom(bounds));
  map.setMaxZoom(zoomOfScale(closest));
  map.setMaxBounds(bounds.pad(0.02));
}

function fitAround(map: L.Map, place: Place): void {
  const { x, y } = map.getSize();
  fit(map, grownToRatio(roomAround(place), x / y));
}

function fit(map: L.Map, view: Parameters<typeof toLatLngBounds>[0]): void {
  const bounds = toLatLngBounds(view);
  // Leaflet would draw every outline again for a view that it has already.
  const isThere =
    map.getCenter().equals(middleOf(map, bounds), 1e-3) &&
    Math.abs(map.getBoundsZoom(bounds) - map.getZoom()) < 1e-3;
  if (!isThere) map.fitBounds(bounds, { animate: false });
}

/** The middle of a view as Leaflet centres it. */
function middleOf(map: L.Map, bounds: L.LatLngBounds): L.LatLng {
  const zoom = map.getBoundsZoom(bounds);
  const corner = map.project(bounds.getSouthWest(), zoom);
  return map.unproject(corner.add(map.project(bounds.getNorthEast(), zoom)).divideBy(2), zoom);
}

/** Three times a country's largest part, and never less than a neighbourhood. */
function roomAround({ bounds: [left, top, right, bottom] }: Place) {
  const width = Math.max((right - left) * 2, 400);
  const height = Math.max((bottom - top) * 2, 400);
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2] as const;
}
