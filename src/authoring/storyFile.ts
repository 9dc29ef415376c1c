import type { Iso3 } from '../geo/iso3.ts';
import type { Article, Chapter, Note, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { isWithin } from '../time/span.ts';
import { readChapters, readFallback } from './chapterList.ts';
import { type ReadCountry, type StoryCountries, storyCountries } from './countries.ts';
import { type KnownGroup, readGroups } from './groupList.ts';
import type { ReadLanguage } from './languages.ts';
import { readScale } from './scaleList.ts';
import { readAs, readEach, readKnown, readOptional, readText, type Spot } from './spot.ts';
import { readAddress, readDay, readFactDate, readNewId } from './values.ts';
import { checkKeys, readList, type YamlSpot } from './yamlFile.ts';

/** What `story.yaml` says: a story without its tables. Where it has problems, some values are stand-ins. */
export interface Frame {
  readonly fields: Omit<
    Story,
    | 'claims'
    | 'sources'
    | 'quotes'
    | 'implications'
    | 'milestones'
    | 'corrections'
    | 'translatedInto'
  >;
  readonly countries: StoryCountries;
  /** Undefined where it has a problem. */
  readonly asOf: Day | undefined;
  /** The stances a claim may take; undefined where the scale has problems. */
  readonly stances: ReadonlySet<string> | undefined;
  /** Whether claims can be judged by the chapters and `asOf`. */
  readonly isTimeSound: boolean;
}

/** What `story.yaml` is read against. */
export interface FrameContext {
  readonly id: string;
  readonly states: readonly Iso3[];
  readonly readCountry: ReadCountry;
  readonly readLanguage: ReadLanguage;
  readonly groups: readonly KnownGroup[];
}

const KEYS = [
  'id',
  'language',
  'title',
  'summary',
  'subject',
  'asOf',
  'opensOn',
  'opensAt',
  'region',
  'boundaries',
  'chapters',
  'scale',
  'fallback',
  'recognisers',
  'addRecognisers',
  'watchList',
  'groups',
  'article',
  'notes',
];

// Stands in for a day that is wrong; with a problem reported no story is made of it.
const NO_DAY = 0 as Day;
const NO_DATE = { text: '', precision: 'day', first: NO_DAY, last: NO_DAY } as const;

/** Reads `story.yaml`; every problem is reported where it is. */
export function readFrame(file: YamlSpot, context: FrameContext): Frame {
  checkKeys(file, KEYS);
  const { readCountry, readLanguage } = context;
  const subject = readSubject(file.at('subject'), readCountry);
  const recognisers = readRecognisers(file, context, subject.country);
  const countries = storyCountries(readCountry, subject.country, new Set(recognisers));
  const asOf = readDay(file.at('asOf'));
  const { chapters, areSound } = readChapters(file.at('chapters'), asOf);
  const { scale, isSound } = readScale(file.at('scale'));
  const opensAt = readOptional(file.at('opensAt'), countries.participant);

  return {
    fields: {
      id: readOwnId(file.at('id'), context.id),
      language: readOptional(file.at('language'), readLanguage) ?? 'en',
      title: readText(file.at('title')),
      summary: readText(file.at('summary')),
      subject: { country: subject.country ?? ('' as Iso3), name: subject.name },
      asOf: asOf ?? NO_DAY,
      opensOn: readOpening(file.at('opensOn'), areSound ? chapters : []) ?? NO_DAY,
      ...(opensAt && { opensAt }),
      region: readEach(readList(file.at('region')), countries.participant),
      boundaries: readOptional(file.at('boundaries'), readBoundaries) ?? 'un',
      chapters,
      scale,
      fallback: readFallback(file.at('fallback')),
      recognisers,
      watchList: readEach(readList(file.at('watchList')), countries.recogniser),
      groups: readGroups(file.at('groups'), context.groups, countries, recognisers),
      article: readArticle(file.at('article'), asOf),
      notes: readNotes(file.at('notes')),
    },
    countries,
    asOf,
    stances: isSound ? new Set(scale.map(({ id }) => id)) : undefined,
    isTimeSound: areSound && asOf !== undefined,
  };
}

function readSubject(spot: YamlSpot, readCountry: ReadCountry) {
  checkKeys(spot, ['country', 'name']);
  return { country: readCountry(spot.at('country')), name: readText(spot.at('name')) };
}

function readOwnId(spot: YamlSpot, id: string): string {
  const parse = (text: string) => (text === id ? text : undefined);
  return readAs(spot, parse, `is not the name of the folder, "${id}"`) ?? id;
}

function readRecognisers(
  file: YamlSpot,
  { states, readCountry }: FrameContext,
  subject: Iso3 | undefined,
): readonly Iso3[] {
  const readOther: ReadCountry = (spot) => {
    const country = readCountry(spot);
    if (country && country === subject) spot.report('is the subject, which takes no stance');
    return country;
  };
  const listed = file.at('recognisers');
  const some = listed.isAbsent ? states : readEach(readList(listed), readOther);
  const more = readEach(readList(file.at('addRecognisers')), readOther);
  return [...new Set([...some, ...more])].filter((country) => country !== subject);
}

function readOpening(spot: YamlSpot, chapters: readonly Chapter[]): Day | undefined {
  const day = readDay(spot);
  const [first, last] = [chapters[0], chapters.at(-1)];
  if (day === undefined || !first || !last) return day;
  if (!isWithin({ from: first.from, to: last.to }, day)) spot.report('is outside the chapters');
  return day;
}

const BOUNDARIES = new Set(['un', 'de-facto'] as const);

function readBoundaries(spot: Spot) {
  return readKnown(spot, BOUNDARIES, 'is neither "un" nor "de-facto"');
}

function readArticle(spot: YamlSpot, asOf: Day | undefined): Article {
  checkKeys(spot, ['headline', 'publisher', 'date', 'url', 'summary']);
  const url = readOptional(spot.at('url'), readAddress);
  return {
    headline: readText(spot.at('headline')),
    publisher: readText(spot.at('publisher')),
    date: readFactDate(spot.at('date'), asOf) ?? NO_DATE,
    ...(url && { url }),
    summary: readList(spot.at('summary')).map(readText),
  };
}

function readNotes(spot: YamlSpot): readonly Note[] {
  const ids = new Set<string>();
  return readList(spot).map((note) => {
    checkKeys(note, ['id', 'title', 'text']);
    return {
      id: readNewId(note.at('id'), ids) ?? '',
      title: readText(note.at('title')),
      text: readText(note.at('text')),
    };
  });
}
