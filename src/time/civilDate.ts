import { type Day, dayFrom, formatIsoDay, monthLength, parseDay, toCivil } from './day.ts';

/** How exactly a date is known; the length of its text says it (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
type Precision = 'year' | 'month' | 'day';

/** A date as an editor wrote it: a day, a month or a year. */
export interface CivilDate {
  readonly text: string;
  readonly precision: Precision;
  /** First and last day of the period; equal for a day. A claim takes effect on the last. */
  readonly first: Day;
  readonly last: Day;
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the years 0001 to 9999, or undefined where the text is
 * none of them or no such date exists.
 */
export function parseCivilDate(text: string): CivilDate | undefined {
  const first = parseDay(text) ?? parseDay(`${text}-01`) ?? parseDay(`${text}-01-01`);
  if (first === undefined) return undefined;
  const { year, month } = toCivil(first);
  if (text.length === TEXT_LENGTHS.day) return civilDateFrom(first, first);
  const lastMonth = text.length === TEXT_LENGTHS.month ? month : 12;
  return civilDateFrom(first, dayFrom(year, lastMonth, monthLength(year, lastMonth)));
}

const TEXT_LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** The date whose period is the days from `first` to `last`: one day, a whole month or a whole year. */
export function civilDateFrom(first: Day, last: Day): CivilDate {
  const precision = first === last ? 'day' : last - first < 31 ? 'month' : 'year';
  const text = formatIsoDay(first).slice(0, TEXT_LENGTHS[precision]);
  return { text, precision, first, last };
}
