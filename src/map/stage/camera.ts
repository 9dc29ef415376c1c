import type L from 'leaflet';
import type { Atlas, Place, PlaneBounds } from '../../geo/atlas.ts';
import { longestSide } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { countriesView, grownToRatio, regionView, worldView } from '../drawing/views.ts';
import { cameraOf, toLatLng, toLatLngBounds, zoomOfScale } from './leafletPlane.ts';

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
  if (longestSide(place.bounds) * cameraOf(map).pixelsPerUnit >= speck) bringIntoView(map, place);
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

/** Shows twice a country's largest part, and never less than 400 units of the plane, about 1,600 km. */
function fitAround(map: L.Map, { bounds: [left, top, right, bottom] }: Place): void {
  const width = right - left;
  const height = bottom - top;
  const x = Math.max(width, 400 - width) / 2;
  const y = Math.max(height, 400 - height) / 2;
  const size = map.getSize();
  fit(map, grownToRatio([left - x, top - y, right + x, bottom + y], size.x / size.y));
}

function fit(map: L.Map, view: PlaneBounds): void {
  map.fitBounds(toLatLngBounds(view), { animate: false });
}
