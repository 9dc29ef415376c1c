import type L from 'leaflet';
import type { Atlas, PlanePoint } from '../geo/atlas.ts';
import { type Iso3, parseIso3 } from '../geo/iso3.ts';
import { placesNear } from '../geo/nearest.ts';
import { toPlanePoint, zoomOfScale } from './leafletPlane.ts';

/** A tap that misses every outline takes the nearest country within this many CSS pixels. */
const reach = 22;

/** The country a pointer means: the outline or marker under it, or the nearest one within reach. */
export function countryUnder(
  map: L.Map,
  atlas: Atlas,
  countries: ReadonlySet<Iso3>,
  event: L.LeafletMouseEvent,
): Iso3 | undefined {
  const target = event.originalEvent.target;
  const direct = target instanceof Element ? target.closest('[data-country]') : null;
  const code = parseIso3(direct?.getAttribute('data-country') ?? '');
  if (code) return code;
  const point: PlanePoint = toPlanePoint(event.latlng);
  const unitsPerPixel = 2 ** (zoomOfScale(1) - map.getZoom());
  const places = atlas.places.filter(({ iso3 }) => countries.has(iso3));
  return placesNear(places, point, reach * unitsPerPixel)[0]?.iso3;
}
