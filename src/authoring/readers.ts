import type * as v from 'valibot';
import { findLateness } from '../story/claimRules.ts';
import { phrase } from '../story/schema.ts';
import * as values from '../story/values.ts';
import { type CivilDate, parseCivilDate } from '../time/civilDate.ts';
import { type Day, parseDay } from '../time/day.ts';
import type { StoryCountries } from './countries.ts';
import { dateHint } from './dateHint.ts';
import type { Field } from './field.ts';
import { type Readers, readKnown, readPart, readText } from './readPart.ts';
import type { Suggest } from './suggestion.ts';

/** What the values of a story are looked up in; undefined where that is not known because of problems. */
export interface References {
  readonly countries: StoryCountries;
  readonly readLanguage: (field: Field) => string | undefined;
  readonly asOf: Day | undefined;
  readonly stances?: ReadonlySet<string> | undefined;
  readonly suggestStance?: Suggest;
  readonly sources?: ReadonlySet<string> | undefined;
  readonly quotes?: ReadonlySet<string> | undefined;
}

/** The readers of all values of a story that are looked up in something, and of dates, which give hints. */
export function storyReaders({ countries, readLanguage, asOf, ...known }: References): Readers {
  const { stances, suggestStance, sources, quotes } = known;
  return new Map<v.GenericSchema, (field: Field) => unknown>([
    [values.languageTag, readLanguage],
    [values.anyCountry, countries.any],
    [values.participant, countries.participant],
    [values.recogniser, countries.recogniser],
    [values.day, readDay],
    [values.date, readDate],
    [values.factDate, (field) => readFactDate(field, asOf)],
    [values.chapterStart, (field) => readDate(field)?.first],
    [phrase, readPhrase],
    [
      values.stanceId,
      (field) => readKnown(field, stances, 'is not a stance of the scale', suggestStance),
    ],
    [values.sourceId, (field) => readKnown(field, sources, 'is not a source of sources.csv')],
    [values.quoteId, (field) => readKnown(field, quotes, 'is not a quote of quotes.csv')],
  ]);
}

/** A date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined with a problem for anything else. */
export function readDate(field: Field): CivilDate | undefined {
  const { remark, dates } = dateHint(field.text);
  return readText(field, values.date, () => dates.filter((text) => parseCivilDate(text)), remark);
}

/** A day `YYYY-MM-DD`; undefined with a problem for anything else. */
export function readDay(field: Field): Day | undefined {
  const { remark, dates } = dateHint(field.text);
  const isDay = (text: string) => parseDay(text) !== undefined;
  return readText(field, values.day, () => dates.filter(isDay), remark);
}

function readFactDate(field: Field, asOf: Day | undefined): CivilDate | undefined {
  const date = readDate(field);
  const lateness = date && asOf !== undefined && findLateness(date, asOf);
  if (lateness) field.report(lateness);
  return date;
}

/** A predicate by plural category; a text alone serves for every number. */
export function readPhrase(field: Field): unknown {
  if (field.kind !== 'text') return readPart(field, phrase, new Map());
  return { other: readText(field, phrase.entries.other) };
}
