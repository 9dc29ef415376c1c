import type { Outline } from '../geo/outlines.ts';
import { longitudeFromCut, projected } from '../geo/plane.ts';

type Ring = readonly GeoJSON.Position[];

/** In degrees, 100 m: what a file has beside ±180° lies on it, and what is nearer to each other there is one point. */
const seamTolerance = 1e-3;

/** Land that lies south of this latitude is left out of the map: Antarctica, which has no stance. */
const southernmost = -59;

/** An outline without its parts that the map leaves out; none where these are all. */
export function withoutAntarctica(outline: Outline): Outline[] {
  const coordinates = outline.geometry.coordinates.filter(([outer = []]) =>
    outer.some(([, latitude = 0]) => latitude > southernmost),
  );
  return coordinates.length === 0
    ? []
    : [{ ...outline, geometry: { type: 'MultiPolygon', coordinates } }];
}

/**
 * Projects an outline to the plane. Outlines are cut at ±180°, the map at 169° W: each part goes whole to the side of
 * the map on which its middle is (St Lawrence Island and Umnak, through which the cut would run, stay whole). Parts
 * that meet at ±180° (of Russia, of Fiji) get the same points there, so that `topojson.merge` makes them one.
 */
export function projectOutline(outline: Outline): Outline {
  const parts = outline.geometry.coordinates.map(onOneSide);
  const seam = latitudesOfSeam(parts);
  return {
    ...outline,
    geometry: {
      type: 'MultiPolygon',
      coordinates: parts.map((part) =>
        part.map((ring) =>
          withPointsOfSeam(ring, seam).map(([x = 0, y = 0]) => [...projected([x, y])]),
        ),
      ),
    },
  };
}

/** A part with its longitudes counted from the map's cut, as its middle is. */
function onOneSide(part: readonly Ring[]): GeoJSON.Position[][] {
  const longitudes = (part[0] ?? []).map(([x = 0]) => x);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const shift = longitudeFromCut(middle) - middle;
  return part.map((ring) =>
    ring.map(([x = 0, y = 0]) => {
      const longitude = x + shift;
      return [Math.abs(longitude - 180) < seamTolerance ? 180 : longitude, y];
    }),
  );
}

/** Where parts have points on ±180°. */
function latitudesOfSeam(parts: readonly (readonly Ring[])[]): readonly number[] {
  const latitudes = parts
    .flat(2)
    .filter(isOnSeam)
    .map(([, latitude = 0]) => latitude)
    .sort((one, other) => one - other);
  return latitudes.filter((latitude, i) => latitude - (latitudes[i - 1] ?? -90) > seamTolerance);
}

function isOnSeam([longitude]: GeoJSON.Position): boolean {
  return longitude === 180;
}

/** A ring whose points along ±180° are those of the seam: every one that it passes, and no other. */
function withPointsOfSeam(ring: Ring, seam: readonly number[]): Ring {
  return ring.flatMap((point, i) => {
    if (!isOnSeam(point)) return [point];
    const latitude = onSeam(point, seam);
    const before = ring[i - 1];
    if (before === undefined || !isOnSeam(before)) return [[180, latitude]];
    const from = onSeam(before, seam);
    const passed = seam
      .filter((other) => (other - latitude) * (other - from) < 0)
      .sort((one, other) => (one - other) * Math.sign(latitude - from));
    return [...passed, latitude].map((other) => [180, other]);
  });
}

function onSeam([, latitude = 0]: GeoJSON.Position, seam: readonly number[]): number {
  return seam.find((other) => Math.abs(other - latitude) <= seamTolerance) ?? latitude;
}
