import * as v from 'valibot';
import { article, chapter, compare, frame, note, stance, tables, toward } from './schema.ts';
import { translatedKeys } from './translatedKeys.ts';
import { identifier, label, prose } from './values.ts';

function textsOf<
  Entries extends Record<string, v.GenericSchema>,
  const Key extends keyof Entries & string,
>({ entries }: { readonly entries: Entries }, keys: readonly Key[]) {
  const optional = keys.map((key) => [key, v.exactOptional(entries[key] as v.GenericSchema)]);
  return v.object(
    Object.fromEntries(optional) as { [K in Key]: v.ExactOptionalSchema<Entries[K], undefined> },
  );
}

function byId<Texts extends v.GenericSchema>(texts: Texts) {
  return v.exactOptional(v.record(identifier(), texts));
}

const stanceTexts = textsOf(stance, ['label', 'short', 'criterion', 'phrase']);

/** A translation of a story's own texts, `<language>.yaml`: by the ids of their parts, each of which may be missing. */
export const textsSchema = v.object({
  ...textsOf(frame, ['title', 'summary']).entries,
  subject: v.exactOptional(textsOf(frame.entries.subject, ['name'])),
  fallback: v.exactOptional(stanceTexts),
  article: v.exactOptional(textsOf(article, ['headline', 'publisher', 'summary'])),
  chapters: byId(
    v.object({
      ...textsOf(chapter, ['title']).entries,
      gapTitle: v.exactOptional(label),
      gapText: v.exactOptional(prose),
      fallbackLabel: stanceTexts.entries.label,
      fallbackShort: stanceTexts.entries.short,
      fallbackCriterion: stanceTexts.entries.criterion,
      fallbackPhrase: stanceTexts.entries.phrase,
    }),
  ),
  scale: byId(stanceTexts),
  compare: v.exactOptional(textsOf(compare, ['closer', 'away', 'firstToward', 'firstAway'])),
  toward: v.exactOptional(textsOf(toward, ['label'])),
  groups: byId(label),
  notes: byId(textsOf(note, translatedKeys.notes)),
  claims: byId(textsOf(tables['claims.csv'], translatedKeys.claims)),
  quotes: byId(textsOf(tables['quotes.csv'], translatedKeys.quotes)),
  implications: byId(textsOf(tables['implications.csv'], translatedKeys.implications)),
  milestones: byId(textsOf(tables['milestones.csv'], translatedKeys.milestones)),
  corrections: byId(prose),
});
