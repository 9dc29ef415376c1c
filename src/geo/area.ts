import { geoArea } from 'd3-geo';

const squareKilometresPerSteradian = 6371.0088 ** 2;
const leastArea = 100;

/** An outline in longitude and latitude without its parts under 100 km²; the largest part always stays. */
export function withoutIslets({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const areas = coordinates.map(areaOfPolygon);
  const largest = Math.max(...areas);
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter((_, i) => {
      const area = areas[i] ?? 0;
      return area >= leastArea || area === largest;
    }),
  };
}

/** The area of an outline in longitude and latitude, in square kilometres. */
export function squareKilometres({ coordinates }: GeoJSON.MultiPolygon): number {
  return coordinates.reduce((sum, polygon) => sum + areaOfPolygon(polygon), 0);
}

/** Of one polygon, whichever way its rings are wound. */
function areaOfPolygon([outer = [], ...holes]: GeoJSON.Position[][]): number {
  return holes.reduce((rest, hole) => rest - areaOfRing(hole), areaOfRing(outer));
}

function areaOfRing(ring: GeoJSON.Position[]): number {
  const steradians = geoArea({ type: 'Polygon', coordinates: [ring] });
  // A ring wound the other way encloses the rest of the sphere.
  return Math.min(steradians, 4 * Math.PI - steradians) * squareKilometresPerSteradian;
}
