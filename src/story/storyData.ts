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

type PackedClaim = StoryDatedBy<PackedDate>['claims'][number];
type PackedSource = StoryDatedBy<PackedDate>['sources'][number];

/** What claims say and rest on, which no map, caption or count tells. */
interface Grounds {
  /** By the place of their claims; null where these have them. */
  readonly claims: readonly (Pick<PackedClaim, 'summary' | 'note' | 'sources'> | null)[];
  /** The sources that nothing but those claims names. */
  readonly sources: readonly PackedSource[];
}

/**
 * The story as its page loads it: JSON of days as numbers, without what can be derived.
 * @internal
 */
export function writeStoryData(story: Story): unknown {
  return { version, ...packStory(story) };
}

/**
 * The same in two files: the grounds of claims that the tab Story does not tell of come before the first panel that
 * does. Of claims it tells for the watch list and, in a story without quotes, for the latest of all.
 */
export function writeStoryParts(story: Story): {
  readonly story: unknown;
  readonly grounds: unknown;
} {
  const packed = packStory(story);
  const isTold = ({ country }: PackedClaim) =>
    story.quotes.length === 0 || story.watchList.includes(country);
  const named = namedBeside(story, packed.claims.filter(isTold));
  const claims = packed.claims.map((claim) => {
    const { summary: _, note: __, sources: ___, ...bare } = claim;
    return isTold(claim) ? claim : bare;
  });
  const sources = packed.sources.map((source) =>
    named.has(source.id) ? source : { id: source.id },
  );
  const grounds: Grounds = {
    claims: packed.claims.map((claim) => (isTold(claim) ? null : groundsOf(claim))),
    sources: packed.sources.filter(({ id }) => !named.has(id)),
  };
  return { story: { version, ...packed, claims, sources }, grounds: { version, ...grounds } };
}

/**
 * Gives the claims of a story that was read without them their grounds, in place: all that was made of the story
 * knows its claims and sources by identity.
 * @throws Error on data of another version.
 */
export function addGrounds(story: Story, data: unknown): void {
  const { claims, sources } = ofThisVersion<Grounds>(data);
  for (const [at, claim] of story.claims.entries()) Object.assign(claim, claims[at]);
  const bare = new Map(story.sources.map((source) => [source.id, source]));
  for (const packed of sources) {
    Object.assign(bare.get(packed.id) ?? {}, redateSource(packed, unpackDate));
  }
}

function packStory(story: Story): StoryDatedBy<PackedDate> {
  const claims = story.claims.map(({ id: _, ...claim }) => claim);
  return redate<CivilDate, PackedDate>({ ...story, claims }, packDate);
}

function groundsOf({ summary, note, sources }: PackedClaim): Grounds['claims'][number] {
  return { summary, ...(note !== undefined && { note }), sources };
}

/** The ids of the sources that the claims given have, and the article with its quotes, implications and milestones. */
function namedBeside(
  { article, sources, quotes, implications, milestones }: Story,
  claims: readonly PackedClaim[],
): ReadonlySet<string> {
  const ofArticle = sources.filter(
    ({ publisher, title }) => publisher === article.publisher && title === article.headline,
  );
  return new Set([
    ...ofArticle.map(({ id }) => id),
    ...quotes.map(({ source }) => source),
    ...[...claims, ...implications, ...milestones].flatMap((one) => one.sources),
  ]);
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
    sources: story.sources.map((source) => redateSource(source, change)),
    quotes: story.quotes.map(dated),
    milestones: story.milestones.map(dated),
    corrections: story.corrections.map(dated),
  };
}

function redateSource<From, To>(
  { published, ...source }: Omit<Source, 'published'> & { readonly published?: From },
  change: (when: From) => To,
): Omit<Source, 'published'> & { readonly published?: To } {
  return published === undefined ? source : { ...source, published: change(published) };
}

function packDate({ first, last }: CivilDate): PackedDate {
  return first === last ? first : [first, last];
}

function unpackDate(packed: PackedDate): CivilDate {
  return typeof packed === 'number' ? civilDateFrom(packed, packed) : civilDateFrom(...packed);
}
