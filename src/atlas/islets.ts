import { geoArea } from 'd3-geo';

const squareKilometresPerSteradian = 6371.0088 ** 2;
const leastArea = 100;

/** An outline without its parts under 100 km²; the largest part always stays. */
export function withoutIslets(geometry: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const areas = geometry.coordinates.map(squareKilometres);
  const largest = Math.max(...areas);
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.filter((_, i) => {
      const area = areas[i] ?? 0;
      return area >= leastArea || area === largest;
    }),
  };
}

function squareKilometres(coordinates: GeoJSON.Position[][]): number {
  const steradians = geoArea({ type: 'Polygon', coordinates });
  // A ring wound the other way encloses the rest of the sphere.
  const enclosed = Math.min(steradians, 4 * Math.PI - steradians);
  return enclosed * squareKilometresPerSteradian;
}
