import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import type { Outlines } from '../geo/outlines.ts';
import { resolveBelonging } from './belonging.ts';
import { makeBorders } from './borders.ts';
import { readCountries } from './countries.ts';
import { findNeighbours, makePlaces } from './places.ts';
import { makePlanarTopology } from './planarTopology.ts';
import { withoutAntarctica } from './projectOutline.ts';
import { makeDisputedShapes, makeShapes } from './shapes.ts';

/** What an atlas is made for. */
export interface AtlasOptions {
  /** Which line is drawn where administration and claims differ. */
  readonly boundaries: 'un' | 'de-facto';
  /** The story's own outlines in place of the world's. */
  readonly outlines?: Outlines | undefined;
  /** `world` (the default) for the whole map, `close` for a view enlarged more than four times. */
  readonly detail?: 'world' | 'close';
  /** Who takes stances, the subject included. Without it the 197 states. */
  readonly recognisers?: readonly Iso3[];
  /** The folder `data/geo`. */
  readonly dataDir: string;
}

/** Of the 78,300 points of `world.geojson`, a twelfth and two fifths: fewer look angular before the closer outlines come. */
const mostPoints = { world: 6_200, close: 31_300 };

/**
 * Makes an atlas from `world.geojson`, or a story's own outlines, and the tables in `dataDir`; takes a second or two, so `readAtlas` keeps the result.
 * @throws Error on a bad table.
 */
export async function makeAtlas(options: AtlasOptions): Promise<Atlas> {
  const { boundaries, dataDir, detail = 'world' } = options;
  const recognisers = options.recognisers ?? theStates(dataDir);
  const world = readWorld(dataDir);
  const { features, credits } = options.outlines ?? world;
  const drawn = features
    .filter(({ properties }) => (properties.boundaries ?? boundaries) === boundaries)
    .flatMap(withoutAntarctica);
  const belonging = resolveBelonging(recognisers);
  const planar = await makePlanarTopology(drawn, mostPoints[detail]);
  const shapes = makeShapes(planar, belonging);
  return {
    boundaries: options.outlines ? 'own' : boundaries,
    credits,
    shapes,
    borders: makeBorders(shapes),
    disputed: makeDisputedShapes(planar),
    places: makePlaces(recognisers, shapes, findNeighbours(planar, belonging), world, dataDir),
  };
}

/**
 * The outlines of `world.geojson` in the folder `dataDir`.
 * @internal
 */
export function readWorld(dataDir: string): Outlines {
  return JSON.parse(readFileSync(join(dataDir, 'world.geojson'), 'utf8'));
}

function theStates(dataDir: string): Iso3[] {
  return readCountries(dataDir)
    .filter(({ kind }) => kind === 'state')
    .map(({ iso3 }) => iso3);
}
