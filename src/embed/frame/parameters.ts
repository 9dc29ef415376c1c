type Chrome = 'full' | 'compact' | 'none';

/** What an embed's address says to the embed alone; none of it belongs in a link to share. */
export interface EmbedParameters {
  /** The host's name for this embed, repeated in every message of ours. */
  readonly id: string | null;
  /** The name that pym.js gave this embed. */
  readonly childId: string | null;
  /** How much stands round the map. */
  readonly chrome: Chrome;
}

/**
 * The embed's own parameters in a query and a fragment (with or without their `?` and `#`).
 * The fragment's win. A name that is longer than 64 characters or has others than letters, digits
 * and `_ . : -` is as if absent; so is an unknown `chrome`, which means `full`.
 */
export function readEmbedParameters(search: string, fragment: string): EmbedParameters {
  const parts = [fragment, search].map((part) => new URLSearchParams(part.replace(/^[?#]/, '')));
  const find = (key: string, pattern: RegExp) =>
    parts.map((values) => values.get(key)).find((value) => value !== null && pattern.test(value)) ??
    null;
  return {
    id: find('id', safeName),
    childId: find('childId', safeName),
    chrome: (find('chrome', /^(?:full|compact|none)$/) ?? 'full') as Chrome,
  };
}

const safeName = /^[\w.:-]{1,64}$/;
