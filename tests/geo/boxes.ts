/** A polygon of one ring, a box in longitude and latitude, wound as RFC 7946 asks. */
export function boxAt(
  west: number,
  south: number,
  east: number,
  north: number,
): GeoJSON.Position[][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}
