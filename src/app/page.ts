import type { LanguageCode } from '../language/language.ts';
import { parseLanguageCode } from '../language/languageList.ts';

/** What a prerendered page says of itself. Addresses are complete. */
export interface Page {
  readonly kind: 'page' | 'embed';
  readonly language: LanguageCode;
  /** The story's data, and those of its outlines that are not drawn. */
  readonly story: string;
  /** What the story's claims say and rest on. */
  readonly grounds: string;
  /** The story's own texts by language, where an editor translated them. */
  readonly texts: ReadonlyMap<string, string>;
  /** From the page to the site's root as the build wrote it: `../`. */
  readonly root: string;
  /** The finer outlines for a closer look. */
  readonly outlines: string;
  /** Where the page is. */
  readonly container: HTMLElement;
}

/**
 * Reads what the build put into a page.
 * @throws Error where the page was not written by the build.
 */
export function readPage(document: Document): Page {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-demarche]')];
  const linkTo = (kind: string) => links.find(({ dataset }) => dataset.demarche === kind);
  const story = linkTo('story');
  const grounds = linkTo('grounds');
  const outlines = linkTo('outlines');
  const container = document.getElementById('demarche');
  if (!story || !grounds || !outlines || !container) throw new Error('This is no page of a story.');
  const texts = links.filter(({ dataset }) => dataset.demarche === 'texts');
  return {
    kind: container.dataset.kind === 'embed' ? 'embed' : 'page',
    language: parseLanguageCode(document.documentElement.lang) ?? 'en',
    story: story.href,
    grounds: grounds.href,
    // Its address ends in `assets/<file>`.
    root: (story.getAttribute('href') ?? '').replace(/[^/]+\/[^/]+$/, ''),
    outlines: outlines.href,
    texts: new Map(texts.map(({ dataset, href }) => [dataset.language ?? '', href])),
    container,
  };
}
