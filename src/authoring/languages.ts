import * as v from 'valibot';
import { languageTag } from '../story/values.ts';
import type { Field } from './field.ts';
import { readText } from './readPart.ts';
import { findSuggestion, foldText, type Suggest } from './suggestion.ts';

/** A language an editor may name by its tag. */
export interface KnownLanguage {
  /** BCP 47, such as `fa` or `fa-AF`. */
  readonly tag: string;
  /** Not ways to name it, but known for what they mean: "Persian", `fas`. */
  readonly names: readonly string[];
}

/** Reads a language; undefined with a problem where it is none. */
export type ReadLanguage = (field: Field) => string | undefined;

/** A reader of BCP 47 tags whose first part is one of the languages; what follows it is not looked up. */
export function languageReader(languages: readonly KnownLanguage[]): ReadLanguage {
  const tags = new Set(languages.map(({ tag }) => tag));
  const known = v.pipe(
    languageTag,
    v.check(
      (text) => tags.has(text.split('-', 1)[0]?.toLowerCase() ?? ''),
      'is not a language tag such as "fa"',
    ),
  );
  const byName = suggestLanguage(languages);
  const suggest: Suggest = (text) => {
    const hyphened = text.replaceAll('_', '-');
    return v.is(known, hyphened) ? [hyphened] : byName(text);
  };
  return (field) => readText(field, known, suggest);
}

/** Suggests the tag of a language that was written by its name or by another code: "english", `eng`. */
export function suggestLanguage(languages: readonly KnownLanguage[]): Suggest {
  const byName = new Map(
    languages.flatMap(({ tag, names }) => names.map((name) => [foldText(name), tag] as const)),
  );
  return (text) => {
    const own = foldText(text);
    // A code one letter off is any of dozens: only names are looked for by likeness.
    const near = own.length > 3 ? findSuggestion(own, byName.keys()) : undefined;
    const tag = byName.get(own) ?? byName.get(near ?? '');
    return tag === undefined ? [] : [tag];
  };
}
