import type { InferOutput } from 'valibot';
import type { CivilDate } from '../time/civilDate.ts';
import type { phrase, storySchema } from './schema.ts';
import type { textsSchema } from './textsSchema.ts';

/** A value that nobody changes, whatever is inside it. */
type Frozen<Value> = Value extends string | number | boolean | CivilDate | undefined
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** One question about recognition, with everything the reader sees: an immutable value. */
export interface Story extends Frozen<InferOutput<typeof storySchema>> {}

export type Chapter = Story['chapters'][number];
export type Stance = Story['scale'][number];
export type Fallback = Story['fallback'];
export type Group = Story['groups'][number];
export type Article = Story['article'];
export type Note = Story['notes'][number];
export type Claim = Story['claims'][number];
export type Source = Story['sources'][number];
export type Quote = Story['quotes'][number];
export type Implication = Story['implications'][number];
export type Milestone = Story['milestones'][number];
export type Correction = Story['corrections'][number];

/** A stance's id within its story, such as `recognises`; `none` is the fallback, `subject` the subject's own. */
export type StanceId = string;

/** A stance as a predicate, by plural category. */
export type Phrase = Frozen<InferOutput<typeof phrase>>;

/** How sure a claim is. */
export type Confidence = Claim['confidence'];

/**
 * A translation of a story's own texts, keyed by the ids of the story; JSON as it is. Everything may be
 * missing. Read it through `translateStory`, since an id may be called like a method of objects.
 */
export interface StoryTexts extends Frozen<InferOutput<typeof textsSchema>> {}
