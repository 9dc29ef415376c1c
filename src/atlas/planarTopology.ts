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
 * a triangle. Neighbours share their borders if they have the same points there; parts of one outline that meet are
 * joined first, so that no half of an island is simplified away.
 */
export async function makePlanarTopology(
  outlines: readonly Outline[],
  mostPoints: number,
): Promise<PlanarTopology> {
  const share = Math.min(1, mostPoints / countPoints(outlines));
  // By two runs: the first one's topology keeps the points at which the parts met, and with them the seam.
  const joined = (await runMapshaper('-i pieces.json -dissolve index -o out.json format=geojson', {
    'pieces.json': featureCollection(
      outlines.map((outline, index) => ({ ...projectOutline(outline), properties: { index } })),
    ),
  })) as object;
  const simplified = (await runMapshaper(
    `-i joined.json -simplify weighted planar ${share * 100}% keep-shapes ` +
      '-o out.json format=topojson no-quantization',
    { 'joined.json': joined },
  )) as Topology<{ joined: GeometryCollection<{ index: number }> }>;
  const topology = inWholeUnits(simplified);
  const pieces = topology.objects.joined.geometries.flatMap((geometry) => {
    const { index } = geometry.properties as { index: number };
    const properties = outlines[index]?.properties;
    return 'arcs' in geometry && properties ? [{ ...geometry, properties } as Piece] : [];
  });
  return { topology, pieces };
}

function featureCollection(features: readonly object[]): object {
  return { type: 'FeatureCollection', features };
}

function countPoints(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(2).length, 0);
}
