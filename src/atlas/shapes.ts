import { merge } from 'topojson-client';
import type { DisputedShape, PlanePoint, Shape } from '../geo/atlas.ts';
import type { OutlineProperties } from '../geo/outlines.ts';
import type { Ring } from '../geo/pathData.ts';
import { encodePath } from '../geo/pathData.ts';
import type { Belonging } from './belonging.ts';
import type { Piece, PlanarTopology } from './planarTopology.ts';

/** The shapes of the units, by code; each is drawn, if only as a square of one unit. */
export function makeShapes(planar: PlanarTopology, belonging: Belonging): Shape[] {
  return pathsBy(planar, ({ id }) => id).map(({ key, path, first }) => ({
    id: key,
    belongsTo: belonging.recogniserOf(first),
    path,
  }));
}

/** The disputed areas as shapes of their own, by id, to be hatched over the others. */
export function makeDisputedShapes(planar: PlanarTopology): DisputedShape[] {
  return pathsBy(planar, ({ disputed }) => disputed).map(({ key, path }) => ({ id: key, path }));
}

/** One path for all outlines of a key, by key; without the outlines that have none. */
function pathsBy(
  planar: PlanarTopology,
  keyOf: (outline: OutlineProperties) => string | undefined,
) {
  const keys = new Set(planar.pieces.flatMap(({ properties }) => keyOf(properties) ?? []));
  return [...keys].sort().flatMap((key) => {
    const pieces = planar.pieces.filter(({ properties }) => keyOf(properties) === key);
    const [first] = pieces;
    return first ? [{ key, path: pathOf(planar, pieces), first: first.properties }] : [];
  });
}

function pathOf({ topology }: PlanarTopology, pieces: readonly Piece[]): string {
  const polygons = merge(topology, [...pieces]).coordinates as unknown as Ring[][];
  return encodePath(polygons) || encodePath([[unitSquareAt(polygons)]]);
}

// Nauru and Monaco are smaller than a unit of the plane, so that rounding leaves nothing of them.
function unitSquareAt(polygons: readonly (readonly Ring[])[]): Ring {
  const [x, y]: PlanePoint = polygons[0]?.[0]?.[0] ?? [0, 0];
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
}
