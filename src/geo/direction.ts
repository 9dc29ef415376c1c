import type { Place } from './atlas.ts';
import type { Iso3 } from './iso3.ts';
import { planeWidth } from './plane.ts';

/** The way an arrow key points, on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

const coneSlope = 1.2;
const neighbourDiscount = 0.8;

/**
 * The recogniser an arrow key leads to: the nearest anchor within a cone of about 50° to each side of the direction,
 * straight ahead before aslant and land neighbours before others (the rule is in `geo.md`; 0.05 ms for 240 places).
 * Left and right go round the world, across the map's cut at 169° W, up and down end at its top and bottom: undefined there, and where `from` is
 * not among the places.
 */
export function nearestInDirection(
  places: readonly Place[],
  from: Iso3,
  direction: Direction,
): Iso3 | undefined {
  const start = places.find((place) => place.iso3 === from);
  if (start === undefined) return undefined;
  let nearest: Iso3 | undefined;
  let least = Infinity;
  for (const place of places) {
    if (place === start) continue;
    const score = scoreOf(start, place, direction);
    if (score < least) {
      least = score;
      nearest = place.iso3;
    }
  }
  return nearest;
}

function scoreOf(start: Place, place: Place, direction: Direction): number {
  const [headingX, headingY] = headings[direction];
  const dx = place.anchor[0] - start.anchor[0];
  const dy = place.anchor[1] - start.anchor[1];
  const shortestDx = headingX === 0 ? dx : wrapped(dx);
  const along = shortestDx * headingX + dy * headingY;
  const across = Math.abs(shortestDx * headingY) + Math.abs(dy * headingX);
  if (along <= 0 || across > along * coneSlope) return Infinity;
  const score = Math.hypot(along, 2 * across);
  return start.neighbours.includes(place.iso3) ? score * neighbourDiscount : score;
}

function wrapped(dx: number): number {
  if (dx > planeWidth / 2) return dx - planeWidth;
  return dx < -planeWidth / 2 ? dx + planeWidth : dx;
}
