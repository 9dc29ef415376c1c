import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/languageList.ts';
import { loadLanguage } from '../../src/language/loadLanguage.ts';

/** English and Persian as the page loads them. */
export const english = await loadLanguage('en');
export const persian = await loadLanguage('fa');

/** Every language of the interface, loaded. */
export const everyLanguage: readonly Language[] = await Promise.all(
  languages.map(({ code }) => loadLanguage(code)),
);
