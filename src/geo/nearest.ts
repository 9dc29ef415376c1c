import type { Place, PlanePoint } from './atlas.ts';

/**
 * The recognisers whose anchor lies within `radius` plane units of a point, those a tap there most likely means
 * first: small states before others, since their outline is no target, then the nearer. None gives [].
 * A point near one edge of the plane does not find places near the other.
 */
export function placesNear(
  places: readonly Place[],
  point: PlanePoint,
  radius: number,
): readonly Place[] {
  return places
    .map((place) => ({
      place,
      distance: Math.hypot(place.anchor[0] - point[0], place.anchor[1] - point[1]),
    }))
    .filter(({ distance }) => distance <= radius)
    .sort((a, b) => Number(b.place.isSmall) - Number(a.place.isSmall) || a.distance - b.distance)
    .map(({ place }) => place);
}
