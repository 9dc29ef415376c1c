import type { LanguageCode } from './language.ts';

/** The languages of the interface, English first, with their own names. */
export const languages = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'fa', name: 'فارسی', direction: 'rtl' },
] as const;

/**
 * The interface's language for a BCP 47 tag, by its first part, whatever the case: "fa-IR" gives
 * `fa`. Undefined for a language we do not speak.
 */
export function parseLanguageCode(text: string): LanguageCode | undefined {
  const [primary = ''] = text.toLowerCase().split(/[-_]/);
  return languages.find(({ code }) => code === primary)?.code;
}
