type Segment = readonly [from: GeoJSON.Position, to: GeoJSON.Position];

/**
 * In degrees, a kilometre: less is a touch, as rounding makes it. Sudan of `world-atlas` has one at 1:110 million.
 */
const leastDepth = 0.01;

/**
 * A point where a closed ring in longitude and latitude crosses itself, or undefined. A ring that only touches itself
 * does not cross. Segments are swept from west to east: a ring of 10,000 points takes some milliseconds.
 */
export function findCrossing(ring: readonly GeoJSON.Position[]): GeoJSON.Position | undefined {
  const segments = ring
    .slice(1)
    .map((to, i): Segment => [ring[i] ?? to, to])
    .sort((one, other) => west(one) - west(other));
  let open: Segment[] = [];
  for (const segment of segments) {
    open = open.filter((other) => east(other) >= west(segment));
    for (const other of open) {
      const point = crossingOf(segment, other);
      if (point !== undefined) return point;
    }
    open.push(segment);
  }
  return undefined;
}

function west([from, to]: Segment): number {
  return Math.min(from[0] ?? 0, to[0] ?? 0);
}

function east([from, to]: Segment): number {
  return Math.max(from[0] ?? 0, to[0] ?? 0);
}

function crossingOf([a, b]: Segment, [c, d]: Segment): GeoJSON.Position | undefined {
  const [fromA, fromB] = [distance(c, d, a), distance(c, d, b)];
  const [fromC, fromD] = [distance(a, b, c), distance(a, b, d)];
  if (fromA * fromB >= 0 || fromC * fromD >= 0) return undefined;
  if (Math.min(...[fromA, fromB, fromC, fromD].map(Math.abs)) < leastDepth) return undefined;
  const share = fromA / (fromA - fromB);
  return [0, 1].map((axis) => (a[axis] ?? 0) + share * ((b[axis] ?? 0) - (a[axis] ?? 0)));
}

/** From a line through two points to a third, in degrees: positive to the left of it, negative to its right. */
function distance(from: GeoJSON.Position, to: GeoJSON.Position, point: GeoJSON.Position): number {
  const [[x = 0, y = 0], [toX = 0, toY = 0], [pointX = 0, pointY = 0]] = [from, to, point];
  const cross = (toX - x) * (pointY - y) - (toY - y) * (pointX - x);
  return cross === 0 ? 0 : cross / Math.hypot(toX - x, toY - y);
}
