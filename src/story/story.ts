import type { Iso3 } from '../geo/iso3.ts';
import type { CivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';

/** A stance's id within its story, such as `recognises`; `none` is the fallback, `subject` the subject's own. */
export type StanceId = string;

/** The slot of the palette that colours a stance. */
export type Slot = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A stance as a predicate, by CLDR plural category: `{ one: 'recognises', other: 'recognise' }`, so that
 * "Russia recognises" and "3 recognise" can be said.
 */
export interface Phrase {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export interface Stance {
  readonly id: StanceId;
  readonly label: string;
  /** One sentence that says when a country has this stance. */
  readonly criterion: string;
  /** A predicate that can follow "now": "recognises", not "is critical". Without one, sentences use the label. */
  readonly phrase?: Phrase;
  readonly slot: Slot;
  /** Whether this stance is recognition. */
  readonly recognises: boolean;
}

/** What is said of a country that no claim in force speaks of. */
export interface Fallback {
  readonly label: string;
  readonly criterion: string;
  readonly phrase?: Phrase;
}

/** A span of the timeline; both ends are inside it. Nothing carries over from one chapter to the next. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  /** What the days between this chapter and the next are called, and why nobody has a stance on them. */
  readonly gapAfter?: { readonly title: string; readonly text: string };
  /** Replaces the story's fallback within this chapter. */
  readonly fallback?: Fallback;
}

/** How sure a claim is; `design.md` of the project says when each is used. */
export type Confidence = 'confirmed' | 'reported' | 'disputed' | 'unverified';

/** On this date this country took this stance, say these sources: the unit of fact. */
export interface Claim {
  /** `<country>-<date>`, such as `RUS-2025-07-03`; unique within a story, the key of its translation. */
  readonly id: string;
  readonly country: Iso3;
  readonly date: CivilDate;
  readonly stance: StanceId;
  readonly summary: string;
  /** Ids of sources, the main one first. For an `unverified` claim they are shown as "see also". */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** When it was published, as far as is known. */
  readonly published?: CivilDate;
  readonly url?: string;
  /** Address of an archived copy. */
  readonly archived?: string;
  /** BCP 47 tag of its language. */
  readonly language?: string;
}

/** Words of a speaker, verbatim. */
export interface Quote {
  readonly id: string;
  readonly speaker: string;
  readonly role: string;
  /** The country the speaker speaks for or from, where there is one. */
  readonly country?: Iso3;
  readonly date: CivilDate;
  /** BCP 47 tag of `text`. */
  readonly language: string;
  readonly text: string;
  /** A translation an editor gave, shown beside the words. */
  readonly translation?: string;
  /** What is known of the language the words were said in, where `text` is not it. */
  readonly original?: string;
  readonly source: string;
}

/** What the article says may follow, tied to the countries it concerns. */
export interface Implication {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly countries: readonly Iso3[];
  readonly quotes: readonly string[];
  /** At least one, unless there is a quote. */
  readonly sources: readonly string[];
}

/** A dated event that is no country's stance. */
export interface Milestone {
  /** `<date>` of the milestone, with `-2`, `-3` … behind it where a day has several. */
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string;
  readonly summary: string;
  /** At least one. */
  readonly sources: readonly string[];
}

/** A note by the editor about the page, not a fact of the story: its date may be after `asOf`. */
export interface Correction {
  readonly id: string;
  readonly date: CivilDate;
  readonly text: string;
  readonly countries: readonly Iso3[];
}

/** A set of states the story counts by. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** Recognisers only: the subject is left out of its groups. */
  readonly members: readonly Iso3[];
}

export interface Article {
  readonly headline: string;
  readonly publisher: string;
  readonly date: CivilDate;
  readonly url?: string;
  /** In our own words, a paragraph an entry. */
  readonly summary: readonly string[];
}

/** How a doubtful case was decided, for readers. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One question about recognition, with everything the reader sees. An immutable value, made by `parseStory` only. */
export interface Story {
  readonly id: string;
  /** BCP 47 tag of the story's own texts. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly subject: { readonly country: Iso3; readonly name: string };
  /** Up to which day the facts were checked. Nothing later is shown. */
  readonly asOf: Day;
  readonly opensOn: Day;
  /** The country that is open when the page opens. */
  readonly opensAt?: Iso3;
  /** The countries a narrow map opens on. */
  readonly region: readonly Iso3[];
  readonly boundaries: 'un' | 'de-facto';
  /** In order of time, not overlapping. */
  readonly chapters: readonly Chapter[];
  /** From most to least recognising. */
  readonly scale: readonly Stance[];
  readonly fallback: Fallback;
  /** Every state that could take a stance, without the subject, in alphabetical order of code. */
  readonly recognisers: readonly Iso3[];
  readonly watchList: readonly Iso3[];
  readonly groups: readonly Group[];
  readonly article: Article;
  readonly notes: readonly Note[];
  /** In order of country, then of the day they take effect. */
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly implications: readonly Implication[];
  readonly milestones: readonly Milestone[];
  readonly corrections: readonly Correction[];
  /** Languages in which some of the story's own texts exist, beside its own. */
  readonly translatedInto: readonly string[];
}
