import { geoProjection } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { asMultiPolygon } from './outlines.ts';
import { rewound } from './winding.ts';

const degreesPerRadian = 180 / Math.PI;

// Longitude and latitude as they are; what it is for is that d3 clips at the antimeridian on the way.
const plateCarree = geoProjection((x, y) => [x, -y])
  .scale(degreesPerRadian)
  .translate([0, 0])
  .precision(0);

/**
 * Cuts an outline that runs across ±180° or round a pole there. Files that were stitched on the sphere, drawn flat as
 * they are, smear Russia and Antarctica across the map. Others come back unchanged, to the last digit.
 */
export function cutAtAntimeridian(geometry: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  if (!geometry.coordinates.some((polygon) => polygon.some(isStitched))) return geometry;
  const cut = asMultiPolygon(geoProject(clockwise(geometry), plateCarree));
  if (cut === undefined) throw new Error('An outline vanished when cut at the 180th meridian');
  return {
    type: 'MultiPolygon',
    coordinates: cut.coordinates.map((polygon) => polygon.map((ring) => ring.map(tidied))),
  };
}

/** As d3 takes it, which winds the other way than RFC 7946. */
function clockwise(geometry: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const coordinates = rewound(geometry).geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.toReversed()),
  );
  return { type: 'MultiPolygon', coordinates };
}

function isStitched(ring: readonly GeoJSON.Position[]): boolean {
  const longitudes = ring.map(([longitude]) => longitude ?? 0);
  const jumps = longitudes.some((x, i) => Math.abs(x - (longitudes[i - 1] ?? x)) > 180);
  return jumps || Math.max(...longitudes) - Math.min(...longitudes) > 359;
}

function tidied([longitude = 0, latitude = 0]: GeoJSON.Position): GeoJSON.Position {
  const isAtEdge = Math.abs(Math.abs(longitude) - 180) < 1e-3;
  return [isAtEdge ? Math.sign(longitude) * 180 : rounded(longitude), rounded(latitude)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
