import { type CivilDate, civilDateFrom } from '../time/civilDate.ts';
import { type Day, formatIsoDay } from '../time/day.ts';
import type {
  Article,
  Claim,
  Correction,
  Milestone,
  Quote,
  Source,
  Story,
  StoryTexts,
} from './story.ts';

/** The version of the forms below. Another one is of another build, and is not read. */
const version = 1;

/** A date in a page's own data: its day, or the first and the last day of its month or year. */
type PackedDate = Day | readonly [first: Day, last: Day];

type Dated<Part, When> = Omit<Part, 'date'> & { readonly date: When };

/** A story whose dates are written as `When`, and whose claims have no ids, which their dates say. */
interface StoryDatedBy<When>
  extends Omit<Story, 'article' | 'claims' | 'sources' | 'quotes' | 'milestones' | 'corrections'> {
  readonly article: Dated<Article, When>;
  readonly claims: readonly Dated<Omit<Claim, 'id'>, When>[];
  readonly sources: readonly (Omit<Source, 'published'> & { readonly published?: When })[];
  readonly quotes: readonly Dated<Quote, When>[];
  readonly milestones: readonly Dated<Milestone, When>[];
  readonly corrections: readonly Dated<Correction, When>[];
}

/** The story as its page loads it: JSON of days as numbers, without what can be derived. */
export function writeStoryData(story: Story): unknown {
  const claims = story.claims.map(({ id: _, ...claim }) => claim);
  return { version, ...redate<CivilDate, PackedDate>({ ...story, claims }, packDate) };
}

/**
 * The story that `writeStoryData` wrote, also after `JSON.stringify` and `JSON.parse`. Nothing but the
 * version is checked: the build that made the page made its data.
 * @throws Error on data of another version.
 */
export function readStoryData(data: unknown): Story {
  const { version: _, ...packed } = ofThisVersion<StoryDatedBy<PackedDate>>(data);
  const story = redate(packed, unpackDate);
  const claims = story.claims.map((claim) => ({
    id: `${claim.country}-${claim.date.text}`,
    ...claim,
  }));
  return { ...story, claims };
}

/** The story as JSON for other programs: every day and date as `YYYY[-MM[-DD]]`. */
export function writePublicStory(story: Story): unknown {
  return {
    version,
    ...story,
    ...redate(story, ({ text }) => text),
    asOf: formatIsoDay(story.asOf),
    opensOn: formatIsoDay(story.opensOn),
    chapters: story.chapters.map((chapter) => ({
      ...chapter,
      from: formatIsoDay(chapter.from),
      to: formatIsoDay(chapter.to),
    })),
  };
}

/** A translation of a story's own texts as JSON. */
export function writeTexts(texts: StoryTexts): unknown {
  return { version, ...texts };
}

/**
 * The translation that `writeTexts` wrote.
 * @throws Error on data of another version.
 */
export function readTexts(data: unknown): StoryTexts {
  return ofThisVersion<StoryTexts>(data);
}

function ofThisVersion<Written>(data: unknown): Written & { readonly version: number } {
  const written = data as (Written & { readonly version: number }) | null;
  if (written?.version === version) return written;
  throw new Error(`The data is of version ${written?.version}, not ${version}.`);
}

function redate<From, To>(story: StoryDatedBy<From>, change: (when: From) => To): StoryDatedBy<To> {
  const dated = <Part extends { readonly date: From }>(part: Part) => ({
    ...part,
    date: change(part.date),
  });
  return {
    ...story,
    article: dated(story.article),
    claims: story.claims.map(dated),
    sources: story.sources.map(({ published, ...source }) =>
      published === undefined ? source : { ...source, published: change(published) },
    ),
    quotes: story.quotes.map(dated),
    milestones: story.milestones.map(dated),
    corrections: story.corrections.map(dated),
  };
}

function packDate({ first, last }: CivilDate): PackedDate {
  return first === last ? first : [first, last];
}

function unpackDate(packed: PackedDate): CivilDate {
  return typeof packed === 'number' ? civilDateFrom(packed, packed) : civilDateFrom(...packed);
}
