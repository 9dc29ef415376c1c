import type { Topology } from 'topojson-specification';

type Point = [x: number, y: number];

/**
 * A topology whose arcs lie on whole plane units, without the points this makes superfluous. Arcs are shared between
 * neighbours, so that both still run along the same line.
 */
export function inWholeUnits<Objects extends Topology['objects']>(
  topology: Topology<Objects>,
): Topology<Objects> {
  const arcs = topology.arcs.map((arc) =>
    withoutStraightPoints(arc.map(([x = 0, y = 0]): Point => [Math.round(x), Math.round(y)])),
  );
  return { ...topology, arcs };
}

function withoutStraightPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of points.entries()) {
    const isLast = i === points.length - 1;
    const before = kept.at(-1);
    if (before !== undefined && isSame(before, point) && !isLast) continue;
    while (isBetween(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function isBetween(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return false;
  const [stepX, stepY] = [b[0] - a[0], b[1] - a[1]];
  const [nextX, nextY] = [c[0] - b[0], c[1] - b[1]];
  return stepX * nextY === stepY * nextX && stepX * nextX + stepY * nextY >= 0;
}
