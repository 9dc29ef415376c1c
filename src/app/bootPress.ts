import { type Iso3, parseIso3 } from '../geo/iso3.ts';

/**
 * Keeps the last press on a country of the still map, so that it is not lost while the page is not
 * hydrated yet. The returned function gives it once and stops listening; null for none.
 */
export function rememberPress(container: HTMLElement): () => Iso3 | null {
  let country: Iso3 | null = null;
  const remember = ({ target }: Event) => {
    const shape = target instanceof Element ? target.closest('svg [data-country]') : null;
    country = parseIso3(shape?.getAttribute('data-country') ?? '') ?? country;
  };
  container.addEventListener('click', remember);
  return () => {
    container.removeEventListener('click', remember);
    const taken = country;
    country = null;
    return taken;
  };
}
