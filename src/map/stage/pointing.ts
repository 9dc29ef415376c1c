import type L from 'leaflet';
import type { Iso3 } from '../../geo/iso3.ts';
import { placesNear } from '../../geo/nearest.ts';
import { countryAt } from '../drawing/useListbox.ts';
import type { Drawn } from './drawn.ts';
import { toPlanePoint } from './leafletPlane.ts';

/** A pointer that misses every outline means the nearest country within this many CSS pixels. */
const reach = 22;

/** More candidates than this are no short choice: the nearest are offered, and zooming in parts the rest. */
const longestChoice = 5;

/** Where a pointer was put down or is now, in the window's CSS pixels. */
export interface Press {
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget | null;
  readonly isFinger: boolean;
}

/**
 * The countries a pointer may mean, the likeliest first; none over open sea. A mouse means what is
 * under it, else the nearest within reach. A finger covers what it points at: it may mean every small state
 * drawn as a marker within reach, and the country under it.
 */
export function countriesMeant(
  map: L.Map,
  drawn: Drawn,
  countries: ReadonlySet<Iso3>,
  press: Press,
): readonly Iso3[] {
  const direct = countryUnder(press.target, countries);
  if (direct && !press.isFinger) return [direct];
  const point = toPlanePoint(map.mouseEventToLatLng(press as unknown as MouseEvent));
  const places = drawn.atlas.places.filter(({ iso3 }) => countries.has(iso3));
  const near = placesNear(places, point, reach / drawn.camera().pixelsPerUnit).map(
    ({ iso3 }) => iso3,
  );
  if (!press.isFinger) return near.slice(0, 1);
  const tiny = near.filter((iso3) => drawn.markerRadius(iso3) > 0);
  const meant = tiny.length > 0 || direct ? tiny : near.slice(0, 1);
  if (!direct || meant.includes(direct)) return meant.slice(0, longestChoice);
  return [...meant.slice(0, longestChoice - 1), direct];
}

function countryUnder(target: EventTarget | null, countries: ReadonlySet<Iso3>): Iso3 | undefined {
  const code = countryAt(target);
  return code && countries.has(code) ? code : undefined;
}
