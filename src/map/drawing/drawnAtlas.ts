import type { Atlas } from '../../geo/atlas.ts';
import { parseAtlas } from '../../geo/parseAtlas.ts';

/** What the still map does not draw, as a page carries it beside the map. */
export type AtlasRest = Omit<Atlas, 'shapes' | 'borders' | 'disputed'>;

/** The part of an atlas that travels beside the still map. */
export function restOf({ width, height, boundaries, places }: Atlas): AtlasRest {
  return { width, height, boundaries, places };
}

/**
 * The atlas of a prerendered page: outlines from the still map's own paths, so that they travel once,
 * and the rest from the data beside it.
 * @throws Error where the page has no whole map.
 */
export function readDrawnAtlas(page: ParentNode, rest: unknown): Atlas {
  const parsed = parseAtlas({
    ...(rest as AtlasRest),
    shapes: all(page, 'path[data-shape]').map((path) => ({
      id: path.getAttribute('data-shape'),
      belongsTo: path.getAttribute('data-country'),
      path: path.getAttribute('d'),
    })),
    borders: page.querySelector('path[data-borders]')?.getAttribute('d'),
    disputed: all(page, 'path[data-disputed]').map((path) => ({
      id: path.getAttribute('data-disputed'),
      path: path.getAttribute('d'),
    })),
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.atlas;
}

function all(page: ParentNode, selector: string): Element[] {
  return [...page.querySelectorAll(selector)];
}
