import type { Language } from '../language/language.ts';
import type { Text } from '../story/translation.ts';

/** What an element says of a text that fills it: nothing in the reader's language, else its own and its own direction. */
export function foreign(
  { language: lang }: Text,
  { code }: Language,
): { readonly lang: string | undefined; readonly dir: 'auto' | undefined } {
  return lang === code ? { lang: undefined, dir: undefined } : { lang, dir: 'auto' };
}
