import type { Catalogue, ParamsIn, PluralForms, Translated } from './catalogue.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { pluralCategory } from './pluralCategory.ts';

/**
 * The text of a message of a catalogue with its values put in. A missing, misspelt or superfluous value does not
 * compile. Numbers are written in the language's digits; give a year as text from `format.ts`.
 */
export type TranslateIn<English> = <Key extends keyof English>(
  key: Key,
  ...values: keyof ParamsIn<English, Key> extends never ? [] : [values: ParamsIn<English, Key>]
) => string;

export type Translate = TranslateIn<Catalogue>;

/** Gives a language's `Translate`. */
export function translator(language: Language): Translate {
  return translatorIn(language.messages, language);
}

/** Gives a `Translate` for another catalogue than the interface's, in the same language. */
export function translatorIn<English extends Readonly<Record<string, string | PluralForms>>>(
  messages: Translated<English>,
  language: Language,
): TranslateIn<English> {
  return (key, ...given) => {
    const values = (given[0] ?? {}) as Values;
    const entry: string | PluralForms = messages[key];
    if (typeof entry === 'string') return fill(entry, values, language);
    const form = entry[pluralCategory(Number(values.count ?? 0), language)] ?? entry.other;
    return fill(form, values, language);
  };
}

type Values = Readonly<Record<string, string | number>>;

/** One pass, so that braces inside a value stay as they are. */
function fill(text: string, values: Values, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}
