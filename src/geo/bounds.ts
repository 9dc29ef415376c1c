import type { PlaneBounds, PlanePoint } from './atlas.ts';

/** The box of points of the plane, or undefined for none; one point gives a box of no size. */
export function boundsOf(points: Iterable<PlanePoint>): PlaneBounds | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return left <= right ? [left, top, right, bottom] : undefined;
}

/**
 * The smallest box around all given boxes, or undefined for none. It never goes round the back of the world: boxes at
 * both edges of the plane (Alaska and Chukotka) give one as wide as the plane.
 */
export function unionOfBounds(boxes: Iterable<PlaneBounds>): PlaneBounds | undefined {
  const corners: PlanePoint[] = [];
  for (const [left, top, right, bottom] of boxes) corners.push([left, top], [right, bottom]);
  return boundsOf(corners);
}

/** The longer side of a box in plane units. */
export function longestSide([left, top, right, bottom]: PlaneBounds): number {
  return Math.max(right - left, bottom - top);
}

/** The distance in plane units from a point to a box; 0 inside it and on its edge. */
export function distanceToBounds(
  [x, y]: PlanePoint,
  [left, top, right, bottom]: PlaneBounds,
): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * The area of a closed ring (its last point repeats the first) in square plane units: positive where it runs
 * clockwise on the screen, negative against the clock, 0 for fewer than three distinct points.
 */
export function signedArea(ring: readonly PlanePoint[]): number {
  const start = ring[0];
  if (start === undefined) return 0;
  let twice = 0;
  let before = start;
  for (const point of ring) {
    // Relative to the start, so that large coordinates do not cost precision.
    twice += (before[0] - start[0]) * (point[1] - start[1]);
    twice -= (point[0] - start[0]) * (before[1] - start[1]);
    before = point;
  }
  return twice / 2;
}
