import { geoArea } from 'd3-geo';

/**
 * A multipolygon wound as RFC 7946 asks, outer rings against the clock and holes with it, and how many rings had to be
 * turned round. On the sphere, so that it holds across ±180° and round a pole too, for rings smaller than half of it.
 */
export function rewound({ coordinates }: GeoJSON.MultiPolygon): {
  readonly geometry: GeoJSON.MultiPolygon;
  readonly turned: number;
} {
  let turned = 0;
  const wound = coordinates.map((polygon) =>
    polygon.map((ring, index) => {
      const isOuter = index === 0;
      if (isClockwise(ring) !== isOuter) return ring;
      turned += 1;
      return ring.toReversed();
    }),
  );
  return { geometry: { type: 'MultiPolygon', coordinates: wound }, turned };
}

/** d3 takes for the inside what lies to the right of a ring: with the clock it is the smaller part of the sphere. */
function isClockwise(ring: GeoJSON.Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
}
