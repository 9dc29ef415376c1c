import type L from 'leaflet';
import type { PlaneBounds } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { decodePath } from '../../geo/pathData.ts';
import type { CountriesLayer } from '../stage/CountriesLayer.ts';
import type { NamedCountry } from '../stage/keyboard.ts';
import { toLatLng, zoomOfScale } from '../stage/leafletPlane.ts';
import type { Naming } from './labelLayout.ts';
import type { LabelCandidate } from './labels.ts';

/** From this scale on, in CSS pixels to a unit of the plane, small states have room for names beside them. */
const markersNamedFrom = 0.3;

/** The countries whose middle is in sight, with the room that their names have as the map stands. */
export function labelCandidates(
  map: L.Map,
  layer: CountriesLayer,
  names: readonly NamedCountry[],
  selected: Iso3 | null,
  { labelRoom }: Naming,
): readonly LabelCandidate[] {
  const scale = 2 ** (map.getZoom() - zoomOfScale(1));
  const view = map.getBounds();
  return names.flatMap(([country, name]) => {
    const place = layer.place(country);
    if (!place || !view.contains(toLatLng(place.anchor))) return [];
    const marker = layer.markerRadius(country);
    if (marker > 0 && scale < markersNamedFrom && country !== selected) return [];
    const [left, top, right, bottom] = roomOf(layer, country, labelRoom);
    const middle = marker > 0 ? place.anchor : ([(left + right) / 2, (top + bottom) / 2] as const);
    const { x, y } = map.latLngToContainerPoint(toLatLng(middle));
    const room = { width: (right - left) * scale, height: (bottom - top) * scale };
    return [{ country, name, x, y, room, marker }];
  });
}

const rooms = new WeakMap<CountriesLayer, Map<Iso3, PlaneBounds>>();

/** The room of a country's name, in plane units: found once for each country of a layer. */
function roomOf(layer: CountriesLayer, country: Iso3, find: Naming['labelRoom']): PlaneBounds {
  const known = rooms.get(layer) ?? new Map<Iso3, PlaneBounds>();
  rooms.set(layer, known);
  let room = known.get(country);
  if (!room) {
    const path = layer.atlas.shapes.find(({ id }) => id === country)?.path ?? '';
    room = find(decodePath(path), layer.place(country)?.anchor ?? [0, 0]);
    known.set(country, room);
  }
  return room;
}
