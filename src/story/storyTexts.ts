import * as v from 'valibot';
import { idSchema, listUpTo, phraseSchema, textUpTo } from './schemaParts.ts';
import { findingsFrom, sentencesFrom } from './sentences.ts';

const label = textUpTo(500);
const prose = textUpTo(10_000);

function byId<Texts extends v.GenericSchema>(texts: Texts) {
  return v.exactOptional(v.record(idSchema, texts));
}

const claimTexts = v.union([
  v.pipe(
    prose,
    v.transform((summary): { summary?: string; note?: string } => ({ summary })),
  ),
  v.object({ summary: v.exactOptional(prose), note: v.exactOptional(prose) }),
]);

const stanceTexts = v.object({
  label: v.exactOptional(label),
  criterion: v.exactOptional(prose),
  phrase: v.exactOptional(phraseSchema),
});

const textsSchema = v.object({
  title: v.exactOptional(label),
  summary: v.exactOptional(prose),
  subject: v.exactOptional(v.object({ name: v.exactOptional(label) })),
  chapters: byId(
    v.object({
      title: v.exactOptional(label),
      gapTitle: v.exactOptional(label),
      gapText: v.exactOptional(prose),
      fallbackLabel: v.exactOptional(label),
      fallbackCriterion: v.exactOptional(prose),
      fallbackPhrase: v.exactOptional(phraseSchema),
    }),
  ),
  scale: byId(stanceTexts),
  fallback: v.exactOptional(stanceTexts),
  groups: byId(label),
  article: v.exactOptional(
    v.object({
      headline: v.exactOptional(label),
      publisher: v.exactOptional(label),
      summary: v.exactOptional(listUpTo(100, prose)),
    }),
  ),
  notes: byId(v.object({ title: v.exactOptional(label), text: v.exactOptional(prose) })),
  claims: byId(claimTexts),
  quotes: byId(
    v.object({
      speaker: v.exactOptional(label),
      role: v.exactOptional(label),
      original: v.exactOptional(label),
      translation: v.exactOptional(prose),
    }),
  ),
  implications: byId(v.object({ title: v.exactOptional(label), text: v.exactOptional(prose) })),
  milestones: byId(v.object({ title: v.exactOptional(label), summary: v.exactOptional(prose) })),
  corrections: byId(prose),
});

/**
 * A translation of a story's own texts, keyed by the ids of the story; JSON as it is. Everything may be
 * missing. Read it through `translateStory`, since an id may be called like a method of objects.
 */
export type StoryTexts = v.InferOutput<typeof textsSchema>;

export type ParsedTexts =
  | { readonly ok: true; readonly texts: StoryTexts }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Makes a translation of JSON from anywhere: unknown keys are dropped, a claim may be its summary alone.
 * Otherwise it gives at most about fifty sentences, each with the path of what is wrong.
 */
export function parseStoryTexts(input: unknown): ParsedTexts {
  const result = v.safeParse(textsSchema, input);
  if (result.success) return { ok: true, texts: result.output };
  return { ok: false, problems: sentencesFrom(findingsFrom(result.issues)) };
}
