import * as v from 'valibot';
import { slotNumbers } from './palette.ts';
import {
  anyCountry,
  chapterEnd,
  chapterStart,
  date,
  factDate,
  folderName,
  identifier,
  isoDay,
  label,
  languageTag,
  ownId,
  participant,
  prose,
  quoteId,
  recogniser,
  sourceId,
  stanceId,
  textUpTo,
  webAddress,
} from './values.ts';

/*
 * What a story is, once: the types of `story.ts`, the columns of an editor's tables, the keys of
 * `story.yaml` and what each may hold.
 */

const laterColumns = new Set<v.GenericSchema>();

/** Marks a column that tables of before do not have. */
function addedLater<Schema extends v.GenericSchema>(column: Schema): Schema {
  laterColumns.add(column);
  return column;
}

/** Whether a table may do without the column. */
export function isAddedLater(column: v.GenericSchema): boolean {
  return laterColumns.has(column);
}

const form = textUpTo(200);

/** A name for narrow places: a legend's segment, a column. Without one the label stands there. */
const short = v.exactOptional(textUpTo(40));

/**
 * A stance as a predicate, by CLDR plural category: `{ one: 'recognises', other: 'recognise' }`, so that
 * "Russia recognises" and "3 recognise" can be said.
 */
export const phrase = v.object({
  zero: v.exactOptional(form),
  one: v.exactOptional(form),
  two: v.exactOptional(form),
  few: v.exactOptional(form),
  many: v.exactOptional(form),
  other: form,
});

/** What is said of a country that no claim in force speaks of. */
const fallback = v.object({
  label,
  short,
  criterion: prose,
  phrase: v.exactOptional(phrase),
});

/** A span of the timeline; both ends are inside it. Nothing carries over from one chapter to the next. */
export const chapter = v.object({
  id: ownId,
  title: label,
  from: chapterStart,
  to: chapterEnd,
  /** What the days between this chapter and the next are called, and why nobody has a stance on them. */
  gapAfter: v.exactOptional(v.object({ title: label, text: prose })),
  /** Replaces the story's fallback within this chapter. */
  fallback: v.exactOptional(fallback),
});

export const stance = v.object({
  id: ownId,
  label,
  short,
  /** One sentence that says when a country has this stance. */
  criterion: prose,
  /** A predicate that can follow "now": "recognises", not "is critical". Without one, sentences use the label. */
  phrase: v.exactOptional(phrase),
  /** The slot of the palette that colours it. */
  slot: v.picklist(slotNumbers, `is not a palette slot from 1 to ${slotNumbers.length}`),
  /** Whether this stance is recognition. */
  recognises: v.boolean('is neither "true" nor "false"'),
});

/** What is said of countries by how they moved between two days, each as a predicate: "7 moved closer". */
export const compare = v.object({
  /** Up the scale. */
  closer: v.exactOptional(phrase),
  /** Down the scale. */
  away: v.exactOptional(phrase),
  /** From the fallback to a stance that does not speak against recognition. */
  firstToward: v.exactOptional(phrase),
  /** From the fallback to one that does. */
  firstAway: v.exactOptional(phrase),
});

/** What the strip of time draws as steps: the stances on the way to recognition. */
export const toward = v.object({
  /** Those that recognise where none are listed; none where the scale is no order. */
  stances: v.exactOptional(v.array(stanceId)),
  /** Says how many countries have one of them at last, `{n}`, and in which year that is, `{year}`. */
  label: v.exactOptional(
    v.pipe(
      textUpTo(200),
      v.includes('{n}', 'has no "{n}" for the number'),
      v.check(
        (text) => !/\{(?!n\}|year\})/.test(text),
        'may have "{n}" and "{year}" in braces, and nothing else',
      ),
    ),
  ),
});

/** A set of states the story counts by. Its members are recognisers only: the subject is left out. */
export const group = v.object({ id: ownId, label, members: v.array(participant) });

export const article = v.object({
  headline: label,
  publisher: label,
  date: factDate,
  url: v.exactOptional(webAddress),
  /** In our own words, a paragraph an entry. */
  summary: v.array(prose),
});

/** How a doubtful case was decided, for readers. */
export const note = v.object({ id: ownId, title: label, text: prose });

const CONFIDENCES = ['confirmed', 'reported', 'disputed', 'unverified'] as const;

/** The tables of a story by their files, each with its columns in order. */
export const tables = {
  /** On this date this country took this stance, say these sources: the unit of fact. */
  'claims.csv': v.object({
    date,
    country: recogniser,
    stance: stanceId,
    summary: prose,
    /** The main one first. For an `unverified` claim they are shown as "see also". */
    sources: v.array(sourceId),
    /** How sure it is. */
    confidence: v.picklist(CONFIDENCES, `is none of ${CONFIDENCES.join(', ')}`),
    note: v.exactOptional(prose),
  }),
  'sources.csv': v.object({
    id: ownId,
    publisher: label,
    title: label,
    /** When it was published, as far as is known. */
    published: v.exactOptional(factDate),
    url: v.exactOptional(webAddress),
    /** Address of an archived copy. */
    archived: v.exactOptional(webAddress),
    language: v.exactOptional(languageTag),
  }),
  /** Words of a speaker, verbatim. */
  'quotes.csv': v.object({
    id: ownId,
    speaker: label,
    role: label,
    /** The country the speaker speaks for or from, where there is one. */
    country: v.exactOptional(participant),
    date: factDate,
    /** The language of `text`. */
    language: languageTag,
    text: prose,
    /** A translation an editor gave, shown beside the words. */
    translation: v.exactOptional(prose),
    source: sourceId,
    /** What is known of the language the words were said in, where `text` is not it. */
    original: addedLater(v.exactOptional(label)),
  }),
  /** What the article says may follow, tied to the countries it concerns. */
  'implications.csv': v.object({
    id: ownId,
    title: label,
    text: prose,
    countries: v.array(participant),
    quotes: v.array(quoteId),
    /** At least one, unless there is a quote. */
    sources: v.array(sourceId),
  }),
  /** A dated event that is no country's stance. */
  'milestones.csv': v.object({
    date,
    title: label,
    summary: prose,
    /** At least one. */
    sources: v.array(sourceId),
  }),
  /** A note by the editor about the page, not a fact of the story: its date may be after `asOf`. */
  'corrections.csv': v.object({ date, text: prose, countries: v.array(participant) }),
};

export type TableName = keyof typeof tables;

/** What `story.yaml` says. */
export const frame = v.object({
  id: folderName,
  /** The language of the story's own texts. */
  language: v.exactOptional(languageTag, 'en'),
  title: label,
  summary: prose,
  subject: v.object({ country: anyCountry, name: label }),
  /** Up to which day the facts were checked. Nothing later is shown. */
  asOf: isoDay(),
  opensOn: isoDay(),
  /** The country that is open when the page opens. */
  opensAt: v.exactOptional(participant),
  /** The countries a narrow map opens on. */
  region: v.array(participant),
  boundaries: v.exactOptional(
    v.picklist(['un', 'de-facto'], 'is neither "un" nor "de-facto"'),
    'un',
  ),
  /** The file of its own outlines, which take the place of the world's and of `boundaries`. */
  outlines: v.exactOptional(label),
  /** In order of time, not overlapping. */
  chapters: v.array(chapter),
  /** From most to least recognising. */
  scale: v.array(stance),
  toward: v.exactOptional(toward),
  fallback,
  /** Whether the fallback is the foot of the scale, so that a country moves to it and from it. */
  fallbackIsLowest: v.exactOptional(v.boolean('is neither "true" nor "false"')),
  compare: v.exactOptional(compare),
  /** Every state that could take a stance, without the subject, in alphabetical order of code. */
  recognisers: v.array(anyCountry),
  watchList: v.array(recogniser),
  groups: v.array(group),
  article,
  notes: v.array(note),
});

/** `<country>-<date>` of a claim, `<date>` of the others, there with `-2`, `-3` … behind it where a day has several. */
const derivedId = { id: identifier() };

/** A story as JSON for other programs has it: its dates as text. */
export const storySchema = v.object({
  ...frame.entries,
  /** In order of country, then of the day they take effect. */
  claims: v.array(v.object({ ...derivedId, ...tables['claims.csv'].entries })),
  sources: v.array(tables['sources.csv']),
  quotes: v.array(tables['quotes.csv']),
  implications: v.array(tables['implications.csv']),
  milestones: v.array(v.object({ ...derivedId, ...tables['milestones.csv'].entries })),
  corrections: v.array(v.object({ ...derivedId, ...tables['corrections.csv'].entries })),
  /** Languages in which some of the story's own texts exist, beside its own. */
  translatedInto: v.array(languageTag),
});
