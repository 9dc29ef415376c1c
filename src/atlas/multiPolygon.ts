/**
 * A polygon as a multipolygon of one.
 * @throws TypeError for a geometry that encloses nothing.
 */
export function asMultiPolygon(geometry: GeoJSON.Geometry): GeoJSON.MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry;
  if (geometry.type !== 'Polygon') throw new TypeError(`Not an outline: ${geometry.type}`);
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
