import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { DisputedArea } from './disputedAreas.ts';
import { runMapshaper } from './mapshaper.ts';
import type { Outline } from './outlines.ts';
import { cutPieces } from './pieces.ts';
import { toPlanarOutline } from './planarPieces.ts';
import { inWholeUnits } from './wholeUnits.ts';

/** A piece of a planar topology: an outline, or a disputed area cut out of one. */
export type Piece = (Polygon | MultiPolygon) & { readonly id: string };

/** Pieces that share their borders, in whole units of the plane. */
export interface PlanarTopology {
  readonly topology: Topology;
  readonly pieces: readonly Piece[];
}

/**
 * Makes outlines ready for the plane: disputed areas cut out, projected, simplified to the given share of their
 * points, with every piece keeping at least a triangle.
 */
export async function makePlanarTopology(
  outlines: readonly Outline[],
  areas: readonly DisputedArea[],
  shareOfPoints: number,
): Promise<PlanarTopology> {
  const features = (await cutPieces(outlines, areas)).map(toPlanarOutline);
  const simplified = await runMapshaper(
    `-i pieces.json -dissolve id -simplify weighted planar ${shareOfPoints * 100}% keep-shapes ` +
      '-o out.json format=topojson no-quantization id-field=id',
    { 'pieces.json': { type: 'FeatureCollection', features } },
  );
  const topology = inWholeUnits(simplified as Topology<{ pieces: GeometryCollection }>);
  const pieces = topology.objects.pieces.geometries.filter((geometry) => 'arcs' in geometry);
  return { topology, pieces: pieces as Piece[] };
}

/** Pieces by what `keyOf` makes of each, in the order of the first of each group. */
export function groupPieces<Key>(
  pieces: readonly Piece[],
  keyOf: (piece: Piece) => Key,
): Map<Key, Piece[]> {
  const groups = new Map<Key, Piece[]>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  return groups;
}
