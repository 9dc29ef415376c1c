import type { Translated } from './catalogue.ts';
import type { Language, LanguageCode } from './language.ts';
import { staticPages as english } from './messages/en/static.ts';
import { staticPages as persian } from './messages/fa/static.ts';
import { type TranslateIn, translatorIn } from './translate.ts';

/**
 * The texts of the pages beside a map by language: a catalogue of its own, so that no reader of the map loads them.
 * @internal
 */
export const staticTexts: Readonly<Record<LanguageCode, Translated<typeof english>>> = {
  en: english,
  fa: persian,
};

export type StaticTranslate = TranslateIn<typeof english>;

/** Gives a language's `Translate` for the pages beside a map. */
export function staticTranslator(language: Language): StaticTranslate {
  return translatorIn<typeof english>(staticTexts[language.code], language);
}
