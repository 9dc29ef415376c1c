import type L from 'leaflet';
import type { Atlas, Place } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { isHardToHit, markerRadiusOf } from '../drawing/markers.ts';
import type { Camera } from '../drawing/views.ts';
import type { Rectangle } from '../tooltip/besideBox.ts';
import { cameraOf, toLatLng } from './leafletPlane.ts';

/** The drawing as the stage asks about it: what is where, as the map stands now. */
export interface Drawn {
  readonly atlas: Atlas;
  camera(): Camera;
  place(country: Iso3): Place | undefined;
  /** Every element in a country's colour: its outline, its marker, its dependencies. */
  elements(country: Iso3): readonly SVGElement[];
  /** Radius of a country's marker in CSS pixels; 0 where it has none. */
  markerRadius(country: Iso3): number;
  /** Whether a finger hardly hits a country. */
  isHardToHit(country: Iso3): boolean;
  /** Where a country's largest part or its marker is in the map's box, in CSS pixels. */
  boxOf(country: Iso3): Rectangle | undefined;
}

export function drawnOn(map: L.Map, drawing: SVGSVGElement, atlas: Atlas): Drawn {
  const places = new Map(atlas.places.map((place) => [place.iso3, place]));
  const camera = () => cameraOf(map);
  const markerRadius = (country: Iso3) => {
    const place = places.get(country);
    return place ? markerRadiusOf(place, camera()) : 0;
  };
  return {
    atlas,
    camera,
    place: (country) => places.get(country),
    elements: (country) => [...drawing.querySelectorAll<SVGElement>(`[data-country="${country}"]`)],
    markerRadius,
    isHardToHit(country) {
      const place = places.get(country);
      return Boolean(place && isHardToHit(place, camera()));
    },
    boxOf(country) {
      const place = places.get(country);
      if (!place) return undefined;
      const radius = markerRadius(country);
      const [left, top, right, bottom] =
        radius > 0 ? [...place.anchor, ...place.anchor] : place.bounds;
      const from = map.latLngToContainerPoint(toLatLng([left, top]));
      const to = map.latLngToContainerPoint(toLatLng([right, bottom]));
      return {
        left: from.x - radius,
        top: from.y - radius,
        right: to.x + radius,
        bottom: to.y + radius,
      };
    },
  };
}
