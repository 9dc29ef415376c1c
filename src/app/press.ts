import { type Iso3, parseIso3 } from '../geo/iso3.ts';

/**
 * Keeps the last press on a country of the still map or on a button, until `takePress`: so none is lost while the page's
 * own script is on its way. A country stands in the document's `data-pressed`; a button has that attribute itself, by
 * which it is seen to wait.
 */
export function keepPress(document: Document): void {
  const { dataset } = document.documentElement;
  dataset.pressed = '';
  document.addEventListener('click', ({ target }) => {
    if (dataset.pressed === undefined || !(target instanceof Element)) return;
    const country = target.closest('svg [data-country]')?.getAttribute('data-country');
    const button = target.closest('button');
    if (!country && !button) return;
    dataset.pressed = country ?? '';
    waitingButton(document)?.removeAttribute('data-pressed');
    button?.setAttribute('data-pressed', '');
  });
}

/** What was pressed before the page could answer, once; null for nothing. From now on the page answers itself. */
export function takePress(document: Document): Iso3 | HTMLElement | null {
  const { dataset } = document.documentElement;
  const country = parseIso3(dataset.pressed ?? '');
  delete dataset.pressed;
  const button = waitingButton(document);
  button?.removeAttribute('data-pressed');
  return country ?? button;
}

function waitingButton(document: Document): HTMLElement | null {
  return document.querySelector('button[data-pressed]');
}
