import type { Iso3 } from '../geo/iso3.ts';
import type { Territory } from './countries.ts';
import type { DisputedArea } from './disputedAreas.ts';
import { pieceId } from './disputedAreas.ts';

/** Which shape each piece is drawn into, and whose stance each shape shows, for one choice of boundaries. */
export interface Belonging {
  /** The id of the shape a piece is part of: its own, but for disputed areas drawn into another. */
  shapeOf(pieceId: string): string;
  /** The recogniser whose stance fills a shape, or null for land without one. */
  recogniserOf(shapeId: string): Iso3 | null;
  /** The recogniser whose land a shape is, for land borders: dependencies are nobody's here. */
  landOf(shapeId: string): Iso3 | null;
}

/**
 * Resolves the tables of `data/geo` for one choice of boundaries. A recogniser is its own, even one that
 * `territories.csv` lists.
 */
export function resolveBelonging(
  boundaries: 'un' | 'de-facto',
  recognisers: readonly Iso3[],
  territories: readonly Territory[],
  areas: readonly DisputedArea[],
): Belonging {
  const own = new Map<string, Iso3>(recognisers.map((iso3) => [iso3, iso3]));
  const states = new Map(territories.map(({ id, belongsTo }) => [id, belongsTo]));
  const drawnInto = new Map(areas.map((area) => [pieceId(area), area.drawnInto[boundaries]]));
  const wholeAreas = new Set(areas.filter(({ mask }) => mask === '').map(({ outline }) => outline));
  const recogniserOf = (shapeId: string) => {
    const state = states.get(shapeId) ?? null;
    return own.get(shapeId) ?? (state === null ? null : (own.get(state) ?? null));
  };
  return {
    shapeOf: (id) => drawnInto.get(id) ?? id,
    recogniserOf,
    landOf: (id) => (own.has(id) || wholeAreas.has(id) ? recogniserOf(id) : null),
  };
}
