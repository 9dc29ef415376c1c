import type { Outline } from '../geo/outlines.ts';
import { toPlane } from '../geo/plane.ts';

const longestEdgeStep = 1.5;

/**
 * Projects an outline to the plane. Edges along ±180° and along the bottom of Antarctica are straight in longitude and
 * latitude but curved in the plane, so they get a point every 1.5° first.
 */
export function projectOutline(outline: Outline): Outline {
  return {
    ...outline,
    geometry: {
      type: 'MultiPolygon',
      coordinates: outline.geometry.coordinates.map((polygon) =>
        polygon.map((ring) => densified(ring).map(([x = 0, y = 0]) => [...toPlane([x, y])])),
      ),
    },
  };
}

function densified(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  return ring.flatMap((point, i) => {
    const before = ring[i - 1];
    return before === undefined ? [point] : stepsBetween(before, point);
  });
}

function stepsBetween(from: GeoJSON.Position, to: GeoJSON.Position): GeoJSON.Position[] {
  const [fromX = 0, fromY = 0] = from;
  const [toX = 0, toY = 0] = to;
  if (!isOnEdge(fromX, fromY, toX, toY)) return [to];
  const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / longestEdgeStep));
  return Array.from({ length: count }, (_, i) => {
    const part = (i + 1) / count;
    return [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part];
  });
}

function isOnEdge(fromX: number, fromY: number, toX: number, toY: number): boolean {
  const isOnMeridian = Math.abs(fromX) > 179.999 && Math.abs(fromX - toX) < 1e-6;
  return isOnMeridian || (fromY < -89.9 && toY < -89.9);
}
