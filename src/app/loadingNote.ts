import { formatDay } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translate.ts';
import { parseCivilDate } from '../time/civilDate.ts';
import { addressValues } from '../view/addressKeys.ts';
import { asksForAnotherPicture, showPrerendered } from './prerendered.ts';

const attribute = 'data-loading';

/**
 * Says over the still map that another date is on its way, where the address asks for one: the picture of
 * the opening date would be a wrong one.
 */
export function announceAddress(container: HTMLElement, language: Language): void {
  if (!asksForAnotherPicture(location)) return;
  const t = translator(language);
  const date = parseCivilDate(addressValues(location.search, location.hash).get('date') ?? '');
  const text = date
    ? t('page.loadingDate', { date: formatDay(date.last, language) })
    : t('page.loading');
  container.querySelector('[data-map-box]')?.setAttribute(attribute, text);
}

/** Says in place of the note that what the address asks for did not come; the picture under it is of another date. */
export function announceFailure(container: HTMLElement, text: string): void {
  container.querySelector(`[${attribute}]`)?.setAttribute(attribute, text);
}

/** Takes the note away: the page now shows what its address asks for. */
export function clearAnnouncement(): void {
  document.querySelector(`[${attribute}]`)?.removeAttribute(attribute);
  showPrerendered();
}
