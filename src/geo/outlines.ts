/** Whose work outlines are. */
export interface OutlineCredit {
  readonly name: string;
  /** The package or service by way of which they came. */
  readonly via?: string;
  readonly licence?: string;
  readonly url?: string;
}

/**
 * A unit of land in longitude and latitude, cut at ±180°: a state, a dependency, land without a stance, or a disputed
 * area that is drawn with one of these.
 */
export type Outline = GeoJSON.Feature<GeoJSON.MultiPolygon, OutlineProperties>;

export interface OutlineProperties {
  /** The code of the unit it is drawn with: an ISO 3166-1 alpha-3 code, or one of `territories.csv`. */
  readonly id: string;
  /** The state whose stance it shows; null for land without a stance. */
  readonly belongsTo: string | null;
  /** The id of the disputed area that it is. */
  readonly disputed?: string;
  /** The one way of drawing boundaries it holds in; both where there is none. */
  readonly boundaries?: 'un' | 'de-facto';
}

/** A file of outlines: GeoJSON (RFC 7946) with a member more. */
export interface Outlines
  extends GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, OutlineProperties> {
  readonly features: Outline[];
  readonly credits: readonly OutlineCredit[];
}

/**
 * A polygon as a multipolygon of one; undefined for a geometry that encloses nothing.
 */
export function asMultiPolygon(
  geometry: GeoJSON.Geometry | null,
): GeoJSON.MultiPolygon | undefined {
  if (geometry?.type === 'MultiPolygon') return geometry;
  if (geometry?.type !== 'Polygon') return undefined;
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
