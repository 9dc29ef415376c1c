import type * as v from 'valibot';
import { phrase } from '../story/schema.ts';
import type { StoryTexts } from '../story/story.ts';
import { textsSchema } from '../story/textsSchema.ts';
import type { Field } from './field.ts';
import { readPhrase } from './readers.ts';
import { checkKeys, readValue } from './readPart.ts';
import { checkIds } from './translatedIds.ts';

/** The ids a translation is keyed by, by the story's lists; undefined where problems keep them unknown. */
export type TranslatedIds = Readonly<Record<string, readonly string[] | undefined>>;

const readers = new Map([[phrase, readPhrase]]);

/**
 * Reads `<language>.yaml`, a translation of the story's own texts. Whatever is not there is simply not
 * translated; a key or id the story does not have is a problem.
 */
export function readTexts(file: Field, ids: TranslatedIds): StoryTexts {
  const { entries } = textsSchema;
  checkKeys(file, Object.keys(entries));
  const texts = Object.entries(entries).flatMap(([section, { wrapped }]) => {
    const field = file.at(section);
    if (field.isAbsent) return [];
    return wrapped.type === 'record'
      ? [[section, readSection(field, section, wrapped.value, ids[section])] as const]
      : [[section, readValue(field, wrapped, readers)] as const];
  });
  return Object.fromEntries(texts);
}

function readSection(
  field: Field,
  section: string,
  schema: v.GenericSchema,
  ids: readonly string[] | undefined,
): unknown {
  const entries = field.entries();
  checkIds(field, section, ids);
  const texts = entries.flatMap(({ key, value }) => {
    if (value.isAbsent) return [];
    const isSummary = section === 'claims' && value.kind === 'text';
    const read = isSummary ? { summary: value.text } : readValue(value, schema, readers);
    return [[key.text, read] as const];
  });
  return Object.fromEntries(texts);
}
