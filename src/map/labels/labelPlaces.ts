import type { BoxPoint, Rectangle, Size } from '../tooltip/besideBox.ts';
import { boxAt } from './boxes.ts';

/** A tag is looked for so far from its country, in steps, in CSS pixels. */
const reach = 240;
const step = 8;

/** A line to a tag is at least so long, in CSS pixels. */
const shortest = 14;

/** Where a tag of a size may stand round a point. */
export function tagPlaces(at: BoxPoint, size: Size): readonly Rectangle[] {
  const places: Rectangle[] = [];
  for (let x = -reach; x <= reach; x += step) {
    for (let y = -reach; y <= reach; y += step) {
      const distance = Math.hypot(
        Math.max(0, Math.abs(x) - size.width / 2),
        Math.max(0, Math.abs(y) - size.height / 2),
      );
      if (distance >= shortest) places.push(boxAt({ x: at.x + x, y: at.y + y }, size));
    }
  }
  return places;
}

/** Eight places for something of a size round a point, that far from it: first above at the right, as a note is written. */
export function besides({ x, y }: BoxPoint, size: Size, distance: number): readonly Rectangle[] {
  const across = distance * 0.7 + size.width / 2;
  const down = distance * 0.7 + size.height / 2;
  const middles: readonly (readonly [number, number])[] = [
    [across, -down],
    [-across, -down],
    [across, down],
    [-across, down],
    [distance + size.width / 2, 0],
    [-distance - size.width / 2, 0],
    [0, -distance - size.height / 2],
    [0, distance + size.height / 2],
  ];
  return middles.map(([right, below]) => boxAt({ x: x + right, y: y + below }, size));
}
