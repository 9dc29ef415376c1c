import { formatDay } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translate.ts';
import { parseCivilDate } from '../time/civilDate.ts';
import { addressValues } from '../view/addressKeys.ts';
import { asksForAnotherPicture, showPrerendered } from './prerendered.ts';

const attribute = 'data-loading';

/** The date's place has the words of the note. */
const words = 'data-awaited';

/**
 * Says in the date's place that another one is on its way, where the address asks for one, and pales the still map: the
 * picture of the opening date would be a wrong one.
 */
export function announceAddress(container: HTMLElement, language: Language): void {
  if (!asksForAnotherPicture(location)) return;
  const t = translator(language);
  const date = parseCivilDate(addressValues(location.search, location.hash).get('date') ?? '');
  const text = date
    ? t('page.loadingDate', { date: formatDay(date.last, language) })
    : t('page.loading');
  container.querySelector('[data-map-box]')?.setAttribute(attribute, text);
  container.querySelector('[data-date-words]')?.setAttribute(words, text);
}

/** Says over the map that what the address asks for did not come; the picture under it is of another date, as its words say. */
export function announceFailure(container: HTMLElement, text: string): void {
  const map = container.querySelector(`[${attribute}]`);
  map?.setAttribute(attribute, text);
  map?.setAttribute('data-failed', '');
  container.querySelector(`[${words}]`)?.removeAttribute(words);
}

/** Takes the note away: the page now shows what its address asks for. */
export function clearAnnouncement(): void {
  for (const name of [attribute, words, 'data-failed'])
    document.querySelector(`[${name}]`)?.removeAttribute(name);
  showPrerendered();
}
