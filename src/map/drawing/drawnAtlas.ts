import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';

/** What the still map does not draw, as a page carries it beside the map. */
export type AtlasRest = Omit<Atlas, 'shapes' | 'borders' | 'disputed'>;

/** The part of an atlas that travels beside the still map. */
export function restOf({ boundaries, credits, places }: Atlas): AtlasRest {
  return { boundaries, credits, places };
}

/**
 * The atlas of a prerendered page: outlines from the still map's own paths, so that they travel once,
 * and the rest from the data beside it.
 */
export function readDrawnAtlas(page: ParentNode, rest: AtlasRest): Atlas {
  const drawn = (selector: string) => [...page.querySelectorAll<SVGPathElement>(selector)];
  const pathOf = (element: Element | null) => element?.getAttribute('d') ?? '';
  return {
    ...rest,
    shapes: drawn('path[data-shape]').map((element) => ({
      id: element.dataset.shape ?? '',
      belongsTo: (element.dataset.country as Iso3 | undefined) ?? null,
      path: pathOf(element),
    })),
    borders: pathOf(page.querySelector('path[data-borders]')),
    disputed: drawn('path[data-disputed]').map((element) => ({
      id: element.dataset.disputed ?? '',
      path: pathOf(element),
    })),
  };
}
