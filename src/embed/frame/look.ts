import { addressValues } from '../../view/addressKeys.ts';
import { readEmbedParameters } from './parameters.ts';

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
