import type { PluralCategory } from './language.ts';
import type { messages } from './messages/en.ts';

/** The catalogue of the interface. */
export type Catalogue = typeof messages;

/** A text by plural category; CLDR says which categories a language has. */
export type PluralForms = { readonly other: string } & {
  readonly [Category in Exclude<PluralCategory, 'other'>]?: string;
};

/** A part of the English catalogue in another language: every key and no other, plural where that is plural. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralForms;
};

/** A complete catalogue. */
export type Messages = Translated<Catalogue>;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type NamesOf<Entry> = Entry extends { readonly other: infer Other }
  ? NamesIn<Other> | 'count'
  : NamesIn<Entry>;

/**
 * What a caller must give for a message of a catalogue: a value for each name in braces of its English text,
 * `count` as a number since it chooses the plural. `never` names mean nothing is to be given.
 */
export type ParamsIn<English, Key extends keyof English> = {
  readonly [Name in NamesOf<English[Key]>]: Name extends 'count' ? number : string | number;
};
