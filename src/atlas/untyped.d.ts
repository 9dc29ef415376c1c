declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name and gives the files they write, by name. */
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';

  /** Projects a geometry to the plane, clipped as the projection clips. */
  export function geoProject(
    geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
    projection: GeoProjection,
  ): GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
}

declare module 'polylabel' {
  /** The point inside a polygon that is farthest from its outline, to a precision in the polygon's own units. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number];
}
