import { cutAtAntimeridian } from '../geo/antimeridian.ts';
import { withoutIslets } from '../geo/area.ts';
import { findCrossing } from '../geo/crossing.ts';
import { asMultiPolygon, type Outline } from '../geo/outlines.ts';
import { rewound } from '../geo/winding.ts';

/** Reports a problem at a path of keys in the file, with the value that was found there. */
export type Report = (key: string, message: string, value?: unknown) => void;

/** Every unit of the map by code, with the state that it belongs to; null for land without a stance. */
export type Units = ReadonlyMap<string, string | null>;

/** A feature that can be drawn, and how many of its rings had to be turned. */
export interface ReadFeature {
  readonly outline: Outline;
  readonly turned: number;
}

/**
 * Reads the features of a newsroom's GeoJSON. Rings wound the wrong way are turned, outlines that run across ±180° are
 * cut, and islets left out; what cannot be drawn is reported with the feature's index, from 0.
 */
export function readFeatures(
  features: readonly unknown[],
  units: Units,
  report: Report,
): readonly ReadFeature[] {
  const indexes = new Map<string, number>();
  return features.flatMap((feature, index) => {
    const key = `features[${index}]`;
    const { properties: given, geometry } = asObject(feature);
    const id = readCode(asObject(given).iso3, `${key}.properties.iso3`, units, report);
    const land = readGeometry(geometry, `${key}.geometry`, report);
    if (id === undefined || land === undefined) return [];
    const other = indexes.get(id);
    if (other !== undefined) {
      const message = `stands in features[${other}] already: all parts of a country are one MultiPolygon`;
      report(`${key}.properties.iso3`, message, id);
    }
    indexes.set(id, index);
    const wound = rewound(land);
    const cut = rewound(cutAtAntimeridian(wound.geometry)).geometry;
    const crossing = cut.coordinates.flat().map(findCrossing).find(Boolean);
    const place = crossing?.map((degrees) => degrees.toFixed(2)).join(', ');
    if (place) report(`${key}.geometry`, `crosses itself near ${place} (longitude, latitude)`);
    const properties = { id, belongsTo: units.get(id) ?? null };
    const outline = { type: 'Feature' as const, properties, geometry: withoutIslets(cut) };
    return [{ outline, turned: wound.turned }];
  });
}

function readCode(value: unknown, key: string, units: Units, report: Report) {
  if (typeof value === 'string' && units.has(value)) return value;
  if (value === undefined || value === null || value === '') {
    report(key, 'is missing: each feature needs its ISO 3166-1 alpha-3 code');
  } else report(key, 'is not a code of data/geo/countries.csv or territories.csv', value);
  return undefined;
}

function readGeometry(value: unknown, key: string, report: Report) {
  const geometry = asMultiPolygon(asObject(value) as unknown as GeoJSON.Geometry);
  if (geometry === undefined) {
    report(key, 'is not a Polygon or MultiPolygon', asObject(value).type);
    return undefined;
  }
  const rings = Array.isArray(geometry.coordinates) ? geometry.coordinates.flat() : [];
  if (rings.length === 0) report(key, 'has no ring');
  else if (!rings.every(isRing)) {
    report(key, 'has a ring that is not four or more positions, the last the same as the first');
  } else {
    const outside = geometry.coordinates.flat(2).find((position) => !isDegrees(position));
    if (outside === undefined) return geometry;
    report(
      key,
      'is not a longitude and a latitude in degrees: export the file unprojected (WGS 84)',
      outside.join(', '),
    );
  }
  return undefined;
}

function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const isPosition = (value: unknown) =>
    Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
  return ring.every(isPosition) && String(ring[0]) === String(ring.at(-1));
}

function isDegrees([longitude = 0, latitude = 0]: GeoJSON.Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** The fields of a JSON object; none of anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
