import { merge } from 'topojson-client';
import type { DisputedShape, PlanePoint, Shape } from '../geo/atlas.ts';
import type { Ring } from '../geo/pathData.ts';
import { encodePath } from '../geo/pathData.ts';
import type { Belonging } from './belonging.ts';
import type { DisputedArea } from './disputedAreas.ts';
import { pieceId } from './disputedAreas.ts';
import type { Piece, PlanarTopology } from './planarTopology.ts';
import { groupPieces } from './planarTopology.ts';

/** The shapes the pieces make up, by id; each is drawn, if only as a square of one unit. */
export function makeShapes(planar: PlanarTopology, belonging: Belonging): Shape[] {
  const groups = groupPieces(planar.pieces, ({ id }) => belonging.shapeOf(id));
  return [...groups]
    .map(([id, pieces]) => ({
      id,
      belongsTo: belonging.recogniserOf(id),
      path: pathOf(planar, pieces),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The disputed areas as shapes of their own, by id, to be hatched over the others.
 * @throws Error where no piece was cut for an area.
 */
export function makeDisputedShapes(
  planar: PlanarTopology,
  areas: readonly DisputedArea[],
): DisputedShape[] {
  return areas.map((area) => {
    const pieces = planar.pieces.filter(({ id }) => id === pieceId(area));
    if (pieces.length === 0) throw new Error(`No outline for the disputed area ${area.id}`);
    return { id: area.id, path: pathOf(planar, pieces) };
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
