import type { PlanePoint } from './atlas.ts';
import { signedArea } from './bounds.ts';

/**
 * A multipolygon wound as RFC 7946 asks, outer rings against the clock and holes with it, and how many rings had to be
 * turned round. Longitude and latitude are taken as a flat map.
 */
export function rewound({ coordinates }: GeoJSON.MultiPolygon): {
  readonly geometry: GeoJSON.MultiPolygon;
  readonly turned: number;
} {
  let turned = 0;
  const wound = coordinates.map((polygon) =>
    polygon.map((ring, index) => {
      // Positive is clockwise on a screen, where y runs downwards: against the clock where north is up.
      const isAgainstClock = signedArea(ring as unknown as PlanePoint[]) > 0;
      if (isAgainstClock === (index === 0)) return ring;
      turned += 1;
      return ring.toReversed();
    }),
  );
  return { geometry: { type: 'MultiPolygon', coordinates: wound }, turned };
}
