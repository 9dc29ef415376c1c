import type { Place } from '../../src/geo/atlas.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';

/** A place at a point of the plane, big and without neighbours unless `more` says otherwise. */
export function placeAt(iso3: string, x: number, y: number, more: Partial<Place> = {}): Place {
  return {
    iso3: iso3 as Iso3,
    anchor: [x, y],
    bounds: [x, y, x, y],
    isSmall: false,
    neighbours: [],
    squares: [
      [0, 0],
      [0, 0],
    ],
    ...more,
  };
}
