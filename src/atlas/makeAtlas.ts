import type { Atlas } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import { planeHeight, planeWidth } from '../geo/plane.ts';
import { resolveBelonging } from './belonging.ts';
import { makeBorders } from './borders.ts';
import { readCountries, readSmallStates, readTerritories } from './countries.ts';
import { readDisputedAreas } from './disputedAreas.ts';
import { readWorldOutlines } from './outlines.ts';
import { findNeighbours, makePlaces } from './places.ts';
import { makePlanarTopology } from './planarTopology.ts';
import { makeDisputedShapes, makeShapes } from './shapes.ts';

/** What an atlas is made for. */
export interface AtlasOptions {
  /** Which line is drawn where administration and claims differ. */
  readonly boundaries: Atlas['boundaries'];
  /** `world` (the default) for the whole map, `close` for a view enlarged more than four times. */
  readonly detail?: 'world' | 'close';
  /** Who takes stances, the subject included. Without it the 197 states. */
  readonly recognisers?: readonly Iso3[];
  /** The folder `data/geo`. */
  readonly dataDir: string;
}

const sharesOfPoints = { world: 0.1, close: 0.4 };

/**
 * Makes an atlas from the npm packages and the tables in `dataDir`; takes some seconds, so `readAtlas` keeps the result.
 * @throws Error on a bad table, or where a package does not hold what the tables name.
 */
export async function makeAtlas(options: AtlasOptions): Promise<Atlas> {
  const { boundaries, dataDir, detail = 'world' } = options;
  const recognisers = options.recognisers ?? theStates(dataDir);
  const areas = readDisputedAreas(dataDir);
  const belonging = resolveBelonging(boundaries, recognisers, readTerritories(dataDir), areas);
  const planar = await makePlanarTopology(readWorldOutlines(), areas, sharesOfPoints[detail]);
  const shapes = makeShapes(planar, belonging);
  const neighbours = findNeighbours(planar, belonging);
  return {
    width: planeWidth,
    height: Math.ceil(planeHeight),
    boundaries,
    shapes,
    borders: makeBorders(shapes),
    disputed: makeDisputedShapes(planar, areas),
    places: makePlaces(recognisers, shapes, readSmallStates(dataDir), neighbours),
  };
}

function theStates(dataDir: string): Iso3[] {
  return readCountries(dataDir)
    .filter(({ kind }) => kind === 'state')
    .map(({ iso3 }) => iso3);
}
