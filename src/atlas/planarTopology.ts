import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Outline, OutlineProperties } from '../geo/outlines.ts';
import { runMapshaper } from './mapshaper.ts';
import { projectOutline } from './projectOutline.ts';
import { inWholeUnits } from './wholeUnits.ts';

/** An outline of a planar topology. */
export type Piece = (Polygon | MultiPolygon) & { readonly properties: OutlineProperties };

/** Outlines that share their borders, in whole units of the plane. */
export interface PlanarTopology {
  readonly topology: Topology;
  readonly pieces: readonly Piece[];
}

/**
 * Projects outlines to the plane and simplifies them to about `mostPoints` points, of which each outline keeps at least
 * a triangle. Neighbours share their borders if they have the same points there.
 */
export async function makePlanarTopology(
  outlines: readonly Outline[],
  mostPoints: number,
): Promise<PlanarTopology> {
  const share = Math.min(1, mostPoints / countPoints(outlines));
  const simplified = (await runMapshaper(
    `-i pieces.json -simplify weighted planar ${share * 100}% keep-shapes ` +
      '-o out.json format=topojson no-quantization',
    { 'pieces.json': { type: 'FeatureCollection', features: outlines.map(projectOutline) } },
  )) as Topology<{ pieces: GeometryCollection<OutlineProperties> }>;
  const topology = inWholeUnits(simplified);
  const pieces = topology.objects.pieces.geometries.filter((geometry) => 'arcs' in geometry);
  return { topology, pieces: pieces as Piece[] };
}

function countPoints(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(2).length, 0);
}
