import type { LanguageCode } from '../language/language.ts';
import { parseLanguageCode } from '../language/languages.ts';

/** What a page's own head says of it. Addresses are complete. */
export interface Page {
  readonly language: LanguageCode;
  /** The compiled story. */
  readonly story: string;
  /** The outlines of the map. */
  readonly outlines: string;
  /** The story's own texts by language, where an editor translated them. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the `<link data-demarche>` elements that the build puts in a page's head; they preload what they name.
 * @throws Error where the page has none.
 */
export function readPage(document: Document): Page {
  const texts = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-demarche="texts"]')) {
    texts.set(link.hreflang, link.href);
  }
  return {
    language: parseLanguageCode(document.documentElement.lang) ?? 'en',
    story: addressOf(document, 'story'),
    outlines: addressOf(document, 'outlines'),
    texts,
  };
}

function addressOf(document: Document, kind: 'story' | 'outlines'): string {
  const link = document.querySelector<HTMLLinkElement>(`link[data-demarche="${kind}"]`);
  if (!link)
    throw new Error(`The page names no ${kind}: <link data-demarche="${kind}"> is missing.`);
  return link.href;
}
