import { type Day, dayFrom, formatIsoDay, monthLength, parseDay } from './day.ts';

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
  const day = parseDay(text);
  if (day !== undefined) return { text, precision: 'day', first: day, last: day };

  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  const year = Number(parts?.[1]);
  if (!parts || year < 1) return undefined;
  if (parts[2] === undefined) {
    return { text, precision: 'year', first: dayFrom(year, 1, 1), last: dayFrom(year, 12, 31) };
  }
  const month = Number(parts[2]);
  const length = monthLength(year, month);
  if (length === 0) return undefined;
  const first = dayFrom(year, month, 1);
  return { text, precision: 'month', first, last: dayFrom(year, month, length) };
}

const TEXT_LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** The date whose period is the days from `first` to `last`: one day, a whole month or a whole year. */
export function civilDateFrom(first: Day, last: Day): CivilDate {
  const precision = first === last ? 'day' : last - first < 31 ? 'month' : 'year';
  const text = formatIsoDay(first).slice(0, TEXT_LENGTHS[precision]);
  return { text, precision, first, last };
}
