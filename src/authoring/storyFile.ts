import type * as v from 'valibot';
import type { Iso3 } from '../geo/iso3.ts';
import { storySpan } from '../story/chapters.ts';
import { frame } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { anyCountry } from '../story/values.ts';
import type { Day } from '../time/day.ts';
import { isWithin, type Span } from '../time/span.ts';
import { readChapters } from './chapters.ts';
import { type ReadCountry, type StoryCountries, storyCountries } from './countries.ts';
import type { Field } from './field.ts';
import { type KnownGroup, readGroups } from './groupList.ts';
import type { ReadLanguage } from './languages.ts';
import { readDay, storyReaders } from './readers.ts';
import {
  checkKeys,
  type Draft,
  type Readers,
  readEach,
  readEntries,
  readKnown,
  readPart,
  readValue,
} from './readPart.ts';
import { readScale, suggestStance } from './scale.ts';

/** What `story.yaml` says: a story without its tables. */
export interface Frame {
  readonly fields: Draft<Story>;
  readonly countries: StoryCountries;
  /** The ids of the stances a claim may take; undefined where the scale has problems. */
  readonly stances: ReadonlySet<string> | undefined;
  /** Undefined where it has a problem. */
  readonly asOf: Day | undefined;
  /** The story's days; undefined where claims cannot be judged by the chapters and `asOf`. */
  readonly span: Span | undefined;
}

/** What `story.yaml` is read against. */
export interface FrameContext {
  readonly id: string;
  readonly states: readonly Iso3[];
  readonly readCountry: ReadCountry;
  readonly readLanguage: ReadLanguage;
  readonly groups: readonly KnownGroup[];
  readonly today: Day | undefined;
}

/** Reads `story.yaml`; every problem is reported where it is. */
export function readFrame(file: Field, context: FrameContext): Frame {
  const { readCountry, readLanguage } = context;
  const { entries } = frame;
  checkKeys(file, [...Object.keys(entries), 'addRecognisers']);
  const asOf = readAsOf(file.at('asOf'), context.today);
  const subject = readSubject(file.at('subject'), readCountry);
  const { recognisers, areSound: areKnown } = readRecognisers(file, context, subject.country);
  // Of a list with a mistake in it nobody can be said to be missing.
  const countries = storyCountries(
    readCountry,
    subject.country,
    areKnown ? new Set(recognisers) : undefined,
  );
  const readers = storyReaders({ countries, readLanguage, asOf });
  const { chapters, areSound } = readChapters(file.at('chapters'), asOf, readers);
  const { scale, isSound } = readScale(file.at('scale'), readers);
  const span = areSound ? storySpan({ chapters: chapters as Story['chapters'] }) : undefined;

  const stances = isSound ? new Set(scale.flatMap(({ id }) => id ?? [])) : undefined;
  const ofScale = storyReaders({
    countries,
    readLanguage,
    asOf,
    stances,
    suggestStance: suggestStance(scale),
  });

  const own: Readers = new Map<v.GenericSchema, (field: Field) => unknown>([
    ...readers,
    [entries.id, (field) => readOwnId(field, context.id)],
    [entries.asOf, () => asOf],
    [entries.opensOn, (field) => readOpening(field, span)],
    [entries.subject, () => subject],
    [entries.chapters, () => chapters],
    [entries.scale, () => scale],
    [entries.toward, (field) => readValue(field, entries.toward, ofScale)],
    [entries.recognisers, () => recognisers],
    [entries.groups, (field) => readGroups(field, context.groups, recognisers, readers)],
  ]);
  return {
    fields: readEntries(file, entries, own),
    countries,
    asOf,
    stances,
    span,
  };
}

/** Facts are checked up to a day that has been. */
function readAsOf(field: Field, today: Day | undefined): Day | undefined {
  const day = readDay(field);
  if (day !== undefined && today !== undefined && day > today) field.report('is still to come');
  return day;
}

function readSubject(field: Field, readCountry: ReadCountry) {
  const own = new Map([[anyCountry, readCountry]]);
  return readPart(field, frame.entries.subject, own);
}

function readOwnId(field: Field, id: string): string | undefined {
  return readKnown(field, new Set([id]), `is not the name of the folder, "${id}"`, () => []);
}

function readOpening(field: Field, span: Span | undefined): Day | undefined {
  const day = readDay(field);
  if (day !== undefined && span && !isWithin(span, day)) field.report('is outside the chapters');
  return day;
}

function readRecognisers(
  file: Field,
  { states, readCountry }: FrameContext,
  subject: Iso3 | undefined,
): { readonly recognisers: readonly Iso3[]; readonly areSound: boolean } {
  let areSound = true;
  const readOther: ReadCountry = (field) => {
    const country = readCountry(field);
    if (!country) areSound = false;
    if (country && country === subject) field.report('is the subject, which takes no stance');
    return country;
  };
  const listed = file.at('recognisers');
  const some = listed.isAbsent ? states : readEach(listed.items(), readOther);
  const more = readEach(file.at('addRecognisers').items(), readOther);
  const recognisers = [...new Set([...some, ...more])].filter((country) => country !== subject);
  return { recognisers, areSound };
}
