import type L from 'leaflet';
import type { PlaneBounds } from '../geo/atlas.ts';
import { chordThrough } from '../geo/chord.ts';
import type { Iso3 } from '../geo/iso3.ts';
import { decodePath } from '../geo/pathData.ts';
import type { CountriesLayer } from './CountriesLayer.ts';
import type { NamedCountry } from './keyboard.ts';
import type { LabelCandidate } from './labels.ts';
import { toLatLng, zoomOfScale } from './leafletPlane.ts';

/** From this scale on, in CSS pixels to a unit of the plane, small states have room for names beside them. */
const markersNamedFrom = 0.3;

/** The countries whose middle is in sight, with the room that their names have as the map stands. */
export function labelCandidates(
  map: L.Map,
  layer: CountriesLayer,
  names: readonly NamedCountry[],
  selected: Iso3 | null,
): readonly LabelCandidate[] {
  const scale = 2 ** (map.getZoom() - zoomOfScale(1));
  const view = map.getBounds();
  return names.flatMap(([country, name]) => {
    const place = layer.place(country);
    if (!place || !view.contains(toLatLng(place.anchor))) return [];
    const marker = layer.markerRadius(country);
    if (marker > 0 && scale < markersNamedFrom && country !== selected) return [];
    const [left, top, right, bottom] = roomOf(layer, country);
    const middle = marker > 0 ? place.anchor : ([(left + right) / 2, (top + bottom) / 2] as const);
    const { x, y } = map.latLngToContainerPoint(toLatLng(middle));
    const room = { width: (right - left) * scale, height: (bottom - top) * scale };
    return [{ country, name, x, y, room, marker }];
  });
}

const rooms = new WeakMap<CountriesLayer, Map<Iso3, PlaneBounds>>();

/** The cross of the cuts through a country's middle, in plane units: found once for each country of a layer. */
function roomOf(layer: CountriesLayer, country: Iso3): PlaneBounds {
  const known = rooms.get(layer) ?? new Map<Iso3, PlaneBounds>();
  rooms.set(layer, known);
  const room = known.get(country) ?? findRoom(layer, country);
  known.set(country, room);
  return room;
}

function findRoom(layer: CountriesLayer, country: Iso3): PlaneBounds {
  const anchor = layer.place(country)?.anchor ?? [0, 0];
  const shape = layer.atlas.shapes.find(({ id }) => id === country);
  const rings = decodePath(shape?.path ?? '');
  const across = chordThrough(rings, anchor, 'x') ?? [anchor[0], anchor[0]];
  const down = chordThrough(rings, anchor, 'y') ?? [anchor[1], anchor[1]];
  return [across[0], down[0], across[1], down[1]];
}
