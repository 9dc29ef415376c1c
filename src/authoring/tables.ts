import type { Correction, Implication, Milestone, Quote, Source } from '../story/story.ts';
import { isOutsideStory } from '../story/storyRules.ts';
import type { Day } from '../time/day.ts';
import type { Span } from '../time/span.ts';
import type { StoryCountries } from './countries.ts';
import type { Row } from './csvTable.ts';
import type { ReadLanguage } from './languages.ts';
import { readEach, readKnown, readOptional, readText, type Spot } from './spot.ts';
import { readAddress, readDate, readFactDate, readNewId } from './values.ts';

/** What the rows of a table may refer to; undefined where it is not known because its file is broken. */
export interface References {
  readonly sources: ReadonlySet<string> | undefined;
  readonly quotes: ReadonlySet<string> | undefined;
  readonly countries: StoryCountries;
  readonly readLanguage: ReadLanguage;
  /** Undefined while it is not known. */
  readonly asOf: Day | undefined;
}

/** Reads `sources.csv`. */
export function readSources(
  rows: readonly Row[],
  { readLanguage, asOf }: Pick<References, 'readLanguage' | 'asOf'>,
): readonly Source[] {
  const ids = new Set<string>();
  return rows.map((row) => {
    const id = readNewId(row.spot('id'), ids) ?? '';
    const publisher = readText(row.spot('publisher'));
    const title = readText(row.spot('title'));
    const published = readOptional(row.spot('published'), (spot) => readFactDate(spot, asOf));
    const url = readOptional(row.spot('url'), readAddress);
    const archived = readOptional(row.spot('archived'), readAddress);
    const language = readOptional(row.spot('language'), readLanguage);
    return {
      id,
      publisher,
      title,
      ...(published && { published }),
      ...(url && { url }),
      ...(archived && { archived }),
      ...(language && { language }),
    };
  });
}

/** Reads `quotes.csv`. */
export function readQuotes(rows: readonly Row[], references: References): readonly Quote[] {
  const ids = new Set<string>();
  return rows.flatMap((row) => {
    const id = readNewId(row.spot('id'), ids);
    const speaker = readText(row.spot('speaker'));
    const role = readText(row.spot('role'));
    const country = readOptional(row.spot('country'), references.countries.participant);
    const date = readFactDate(row.spot('date'), references.asOf);
    const language = references.readLanguage(row.spot('language'));
    const text = readText(row.spot('text'));
    const translation = row.spot('translation').text;
    const original = row.spot('original').text;
    const source = readSourceId(row.spot('source'), references);
    if (!id || !date || !language || !source) return [];
    return {
      id,
      speaker,
      role,
      ...(country && { country }),
      date,
      language,
      text,
      ...(translation && { translation }),
      ...(original && { original }),
      source,
    };
  });
}

/** Reads `implications.csv`. */
export function readImplications(
  rows: readonly Row[],
  references: References,
): readonly Implication[] {
  const ids = new Set<string>();
  const readQuoteId = (spot: Spot) =>
    readKnown(spot, references.quotes, 'is not a quote of quotes.csv');
  return rows.map((row) => {
    if (row.spot('sources').isAbsent && row.spot('quotes').isAbsent) {
      row.spot('sources').report('must name a source, unless there is a quote');
    }
    return {
      id: readNewId(row.spot('id'), ids) ?? '',
      title: readText(row.spot('title')),
      text: readText(row.spot('text')),
      countries: readEach(row.spots('countries'), references.countries.participant),
      quotes: readEach(row.spots('quotes'), readQuoteId),
      sources: readEach(row.spots('sources'), (spot) => readSourceId(spot, references)),
    };
  });
}

/** Reads `milestones.csv`; `span` is the story's, undefined while it is not known. */
export function readMilestones(
  rows: readonly Row[],
  references: References,
  span: Span | undefined,
): readonly Milestone[] {
  const idOf = countingIds();
  return rows.flatMap((row) => {
    const date = readDate(row.spot('date'));
    const title = readText(row.spot('title'));
    const summary = readText(row.spot('summary'));
    const sources = readEach(row.spots('sources'), (spot) => readSourceId(spot, references));
    if (row.spot('sources').isAbsent) row.spot('sources').report('must name a source');
    if (!date) return [];
    if (span && isOutsideStory({ date }, span)) row.spot('date').report('is outside the chapters');
    return { id: idOf(date.text), date, title, summary, sources };
  });
}

/** Reads `corrections.csv`. */
export function readCorrections(
  rows: readonly Row[],
  references: References,
): readonly Correction[] {
  const idOf = countingIds();
  return rows.flatMap((row) => {
    const date = readDate(row.spot('date'));
    const text = readText(row.spot('text'));
    const countries = readEach(row.spots('countries'), references.countries.participant);
    return date ? { id: idOf(date.text), date, text, countries } : [];
  });
}

function readSourceId(spot: Spot, { sources }: References): string | undefined {
  return readKnown(spot, sources, 'is not a source of sources.csv');
}

/** Makes an id of a date: the date, then the date with `-2`, `-3` … behind it. */
function countingIds(): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}-${count}`;
  };
}
