import { type Iso3, parseIso3 } from '../geo/iso3.ts';

/**
 * Keeps the last press on a country of the still map, in the document's `data-pressed`, until `takePress`: so none is
 * lost while the page's own script is on its way.
 */
export function keepPress(document: Document): void {
  const { dataset } = document.documentElement;
  dataset.pressed = '';
  document.addEventListener('click', ({ target }) => {
    if (dataset.pressed === undefined || !(target instanceof Element)) return;
    const shape = target.closest('svg [data-country]');
    dataset.pressed = shape?.getAttribute('data-country') ?? dataset.pressed;
  });
}

/** The country pressed before the page could answer, once; null for none. From now on the page answers itself. */
export function takePress({ documentElement: { dataset } }: Document): Iso3 | null {
  const pressed = parseIso3(dataset.pressed ?? '');
  delete dataset.pressed;
  return pressed ?? null;
}
