import { addressValues } from '../../view/addressKeys.ts';

type Chrome = 'full' | 'compact' | 'none';

/** What an embed's address says to the embed alone; none of it belongs in a link to share. */
export interface EmbedParameters {
  /** The host's name for this embed, repeated in every message of ours. */
  readonly id: string | null;
  /** The name that pym.js gave this embed. */
  readonly childId: string | null;
  /** The word by which WordPress tells its frames apart. */
  readonly secret: string | null;
  /** How much stands round the map. */
  readonly chrome: Chrome;
}

/**
 * The embed's own parameters in a query and a fragment (with or without their `?` and `#`).
 * The fragment's win. A name that is longer than 64 characters or has others than letters, digits
 * and `_ . : -` is as if absent; so is an unknown `chrome`, which means `full`.
 */
export function readEmbedParameters(search: string, fragment: string): EmbedParameters {
  // WordPress writes `#?secret=…`.
  const parts = [fragment, search].map((part) => new URLSearchParams(part.replace(/^[?#]+/, '')));
  const find = (key: string, pattern: RegExp) =>
    parts.map((values) => values.get(key)).find((value) => value !== null && pattern.test(value)) ??
    null;
  return {
    id: find('id', safeName),
    childId: find('childId', safeName),
    secret: find('secret', safeName),
    chrome: (find('chrome', /^(?:full|compact|none)$/) ?? 'full') as Chrome,
  };
}

const safeName = /^[\w.:-]{1,64}$/;

/**
 * Writes on the document's element what an embed's address says of its look, so that the styles have it
 * before anything is painted: `data-chrome` and `data-framed`, and `data-scheme` where it names one.
 * What it names in another form is as if absent.
 */
export function applyLook({ documentElement: html }: Document, { search, hash }: Location): void {
  html.dataset.chrome = readEmbedParameters(search, hash).chrome;
  if (window.parent !== window) html.dataset.framed = '';
  const scheme = addressValues(search, hash).get('scheme');
  if (scheme === 'light' || scheme === 'dark') html.dataset.scheme = scheme;
}
