import type { Translated } from './catalogue.ts';
import type { Language, LanguageCode } from './language.ts';
import { method as english } from './messages/en/method.ts';
import { method as persian } from './messages/fa/method.ts';
import { type TranslateIn, translatorIn } from './translate.ts';

/** The texts of the method's page by language: a catalogue of its own, so that no reader of the map loads them. */
export const methodTexts: Readonly<Record<LanguageCode, Translated<typeof english>>> = {
  en: english,
  fa: persian,
};

export type MethodTranslate = TranslateIn<typeof english>;

/** Gives a language's `Translate` for the method's page. */
export function methodTranslator(language: Language): MethodTranslate {
  return translatorIn<typeof english>(methodTexts[language.code], language);
}
