import polylabel from 'polylabel';
import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Place, PlanePoint, Shape } from '../geo/atlas.ts';
import { boundsOf, distanceToBounds, longestSide, signedArea } from '../geo/bounds.ts';
import type { Iso3 } from '../geo/iso3.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Ring } from '../geo/pathData.ts';
import { decodeGeometry } from '../geo/pathData.ts';
import { toPlane } from '../geo/plane.ts';
import type { Belonging } from './belonging.ts';
import { readSmallStates, readTiles } from './countries.ts';
import type { PlanarTopology } from './planarTopology.ts';
import { projectOutline } from './projectOutline.ts';

type Part = readonly Ring[];

const pixelsOfWorld = 1100;
const leastPixels = 8;
const smallSide = (leastPixels / pixelsOfWorld) * 10_000;

/**
 * The places of the recognisers, by code. One whose land is not drawn has the marker of a small state, at its point in
 * `anchors.csv` or where its land is in `world`.
 * @throws Error for a recogniser that has neither an outline nor a point in `anchors.csv`, or no cell in `tiles.csv`.
 */
export function makePlaces(
  recognisers: readonly Iso3[],
  shapes: readonly Shape[],
  neighbours: ReadonlyMap<Iso3, readonly Iso3[]>,
  world: Outlines,
  dataDir: string,
): Place[] {
  const paths = new Map(shapes.map(({ id, path }) => [id, path]));
  const markers = new Map(
    readSmallStates(dataDir).map(({ iso3, position }) => [iso3, toPlane(position)]),
  );
  const tiles = new Map(readTiles(dataDir).map(({ iso3, squares }) => [iso3, squares]));
  return [...recognisers].sort().map((iso3) => {
    const squares = tiles.get(iso3);
    if (squares === undefined) throw new Error(`tiles.csv has no cell for ${iso3}`);
    const parts = partsOf(paths.get(iso3) ?? '');
    const marker = markers.get(iso3) ?? (parts.length === 0 ? anchorIn(world, iso3) : undefined);
    return {
      iso3,
      ...placeOf(iso3, parts, marker),
      neighbours: neighbours.get(iso3) ?? [],
      squares,
    };
  });
}

/** The land neighbours of each recogniser, by code. Dependencies have none and give none. */
export function findNeighbours(
  { pieces }: PlanarTopology,
  { landOf }: Belonging,
): Map<Iso3, readonly Iso3[]> {
  const owners = [...new Set(pieces.flatMap(({ properties }) => landOf(properties) ?? []))];
  const lands = owners.map((owner): GeometryCollection => {
    const geometries = pieces.filter(({ properties }) => landOf(properties) === owner);
    return { type: 'GeometryCollection', geometries };
  });
  const indexes = neighbors(lands);
  return new Map(
    owners.map((owner, i) => {
      // A state of several pieces (India) is its own neighbour in the topology.
      const others = (indexes[i] ?? []).filter((index) => index !== i);
      return [owner, others.flatMap((index) => owners[index] ?? []).sort()];
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
  return { anchor: poleOf(part), bounds, isSmall: longestSide(bounds) < smallSide };
}

/** The point inside a part that is farthest from its outline. */
function poleOf(part: Part): PlanePoint {
  const precision = Math.max(1, Math.sqrt(areaOf(part)) / 50);
  return rounded(polylabel(part, precision));
}

function anchorIn({ features }: Outlines, iso3: Iso3): PlanePoint | undefined {
  const own = features.filter(({ properties }) => properties.id === iso3).map(projectOutline);
  const parts = own.flatMap(({ geometry }) => geometry.coordinates as unknown as Part[]);
  const part = largest(parts);
  return part && poleOf(part);
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
  return Math.abs(signedArea(outer));
}

function partsOf(path: string): Part[] {
  return decodeGeometry(path).coordinates as unknown as Part[];
}

function rounded([x, y]: readonly [number, number]): PlanePoint {
  return [Math.round(x), Math.round(y)];
}
