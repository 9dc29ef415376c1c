import type { Iso3 } from '../geo/iso3.ts';
import type { OutlineProperties } from '../geo/outlines.ts';

/** Whose stance an outline shows among the recognisers of a story. */
export interface Belonging {
  /** The recogniser whose stance fills it, or null for land without one. */
  recogniserOf(outline: OutlineProperties): Iso3 | null;
  /** The recogniser whose land it is, for land borders: dependencies are nobody's here. */
  landOf(outline: OutlineProperties): Iso3 | null;
}

/** Resolves to whom outlines belong. A recogniser is its own, even one whose outline belongs to another state. */
export function resolveBelonging(recognisers: readonly Iso3[]): Belonging {
  const own = new Map<string | null, Iso3>(recognisers.map((iso3) => [iso3, iso3]));
  const recogniserOf = ({ id, belongsTo }: OutlineProperties) =>
    own.get(id) ?? own.get(belongsTo) ?? null;
  return {
    recogniserOf,
    landOf: (outline) =>
      own.has(outline.id) || outline.disputed !== undefined ? recogniserOf(outline) : null,
  };
}
