import type { Place } from '../../geo/atlas.ts';
import { planeWidth } from '../../geo/plane.ts';

/** A cell's side in the drawing's own units, near enough to CSS pixels for the stripes of movers. */
export const cellSide = 24;

/** The size of the drawing that holds every square, in cells. */
export function gridSize(places: readonly Place[]): {
  readonly columns: number;
  readonly rows: number;
} {
  return {
    columns: Math.max(1, ...places.map(({ square }) => square[0] + 1)),
    rows: Math.max(1, ...places.map(({ square }) => square[1] + 1)),
  };
}

/**
 * The places as the arrow keys see them among squares: the middle of the square for the anchor, the grid as wide as
 * the plane so that left and right go round it, and no land neighbours, since what counts is what stands beside.
 */
export function placesOnGrid(places: readonly Place[]): Place[] {
  const unit = planeWidth / gridSize(places).columns;
  return places.map((place) => ({
    ...place,
    anchor: [(place.square[0] + 0.5) * unit, (place.square[1] + 0.5) * unit],
    neighbours: [],
  }));
}
