import polylabel from 'polylabel';
import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Place, PlanePoint, Shape } from '../geo/atlas.ts';
import { boundsOf, distanceToBounds, longestSide, signedArea } from '../geo/bounds.ts';
import type { Iso3 } from '../geo/iso3.ts';
import type { Ring } from '../geo/pathData.ts';
import { decodeGeometry } from '../geo/pathData.ts';
import { toPlane } from '../geo/plane.ts';
import type { Belonging } from './belonging.ts';
import type { SmallState } from './countries.ts';
import type { PlanarTopology } from './planarTopology.ts';
import { groupPieces } from './planarTopology.ts';
import { placeSquares } from './squares.ts';

type Part = readonly Ring[];

const pixelsOfWorld = 1100;
const leastPixels = 8;
const smallSide = (leastPixels / pixelsOfWorld) * 10_000;

/**
 * The places of the recognisers, by code.
 * @throws Error for a recogniser that has neither an outline nor a point in `anchors.csv`.
 */
export function makePlaces(
  recognisers: readonly Iso3[],
  shapes: readonly Shape[],
  smallStates: readonly SmallState[],
  neighbours: ReadonlyMap<Iso3, readonly Iso3[]>,
): Place[] {
  const paths = new Map(shapes.map(({ id, path }) => [id, path]));
  const markers = new Map(smallStates.map(({ iso3, position }) => [iso3, toPlane(position)]));
  const places = [...recognisers].sort().map((iso3) => ({
    iso3,
    ...placeOf(iso3, partsOf(paths.get(iso3) ?? ''), markers.get(iso3)),
    neighbours: neighbours.get(iso3) ?? [],
  }));
  const squares = placeSquares(places);
  return places.map((place) => ({ ...place, square: squares.get(place.iso3) ?? [0, 0] }));
}

/** The land neighbours of each recogniser, by code. Dependencies have none and give none. */
export function findNeighbours(
  { pieces }: PlanarTopology,
  belonging: Belonging,
): Map<Iso3, readonly Iso3[]> {
  const lands = groupPieces(pieces, ({ id }) => belonging.landOf(belonging.shapeOf(id)));
  lands.delete(null);
  const owners = [...lands.keys()].filter((owner) => owner !== null);
  const collections = owners.map((owner): GeometryCollection => {
    return { type: 'GeometryCollection', geometries: [...(lands.get(owner) ?? [])] };
  });
  const indexes = neighbors(collections);
  return new Map(
    owners.map((owner, i) => {
      // A state of several pieces (India) is its own neighbour in the topology.
      const others = (indexes[i] ?? []).filter((index) => index !== i);
      const codes = others.flatMap((index) => owners[index] ?? []);
      return [owner, codes.sort()];
    }),
  );
}

function placeOf(
  iso3: Iso3,
  parts: readonly Part[],
  marker: PlanePoint | undefined,
): Pick<Place, 'anchor' | 'bounds' | 'isSmall'> {
  if (marker !== undefined) {
    const anchor = rounded(marker);
    const bounds = boundsOf(partAt(parts, anchor)?.[0] ?? [anchor]);
    return { anchor, bounds: bounds ?? [...anchor, ...anchor], isSmall: true };
  }
  const part = largest(parts);
  const bounds = boundsOf(part?.[0] ?? []);
  if (part === undefined || bounds === undefined) {
    throw new Error(`${iso3} has neither an outline nor a point in anchors.csv`);
  }
  const precision = Math.max(1, Math.sqrt(areaOf(part)) / 50);
  const anchor = rounded(polylabel(part, precision));
  return { anchor, bounds, isSmall: longestSide(bounds) < smallSide };
}

// Kiribati's largest island lies across the map from its capital's marker: the view must not leave the marker.
function partAt(parts: readonly Part[], anchor: PlanePoint): Part | undefined {
  const nearby = parts.filter(([outer = []]) => {
    const bounds = boundsOf(outer);
    return bounds !== undefined && distanceToBounds(anchor, bounds) < 2 * smallSide;
  });
  return largest(nearby);
}

function largest(parts: readonly Part[]): Part | undefined {
  let found: Part | undefined;
  for (const part of parts) {
    if (found === undefined || areaOf(part) > areaOf(found)) found = part;
  }
  return found;
}

function areaOf([outer = []]: Part): number {
  return signedArea(outer);
}

function partsOf(path: string): Part[] {
  return decodeGeometry(path).coordinates as unknown as Part[];
}

function rounded([x, y]: readonly [number, number]): PlanePoint {
  return [Math.round(x), Math.round(y)];
}
