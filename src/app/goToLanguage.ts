import { parseLanguageCode } from '../language/languageList.ts';
import { addressValues } from '../view/addressKeys.ts';

/**
 * Leaves for the embed in the language that the address names, where the build has written one: a page
 * that changed its language after it was painted would move everything on it. True where it leaves.
 */
export function goToLanguage(document: Document, location: Location): boolean {
  const code = parseLanguageCode(addressValues(location.search, location.hash).get('lang') ?? '');
  if (!code || code === document.documentElement.lang) return false;
  const page = document.querySelector<HTMLLinkElement>(
    `link[data-demarche="embed"][data-language="${code}"]`,
  );
  if (!page) return false;
  document.documentElement.hidden = true;
  location.replace(page.href + location.search + location.hash);
  return true;
}
