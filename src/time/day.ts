/** A civil day: whole days since 1970-01-01, without zone or hour. */
export type Day = number & { readonly unit: 'Day' };

/** The parts of a Gregorian date; January is month 1. */
export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** How many days the month has; 0 for a month that is not 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month >= 1 && month <= 12 ? toCivil(dayOf(year, month + 1, 0)).dayOfMonth : 0;
}

/**
 * The day of a Gregorian date of the years 1 to 9999 (proleptic before 1582).
 * Throws a RangeError on a date that does not exist, such as 30 February.
 */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const day = realDay(year, month, dayOfMonth);
  if (day === undefined) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a date`);
  return day;
}

/** The Gregorian date of a day. */
export function toCivil(day: Day): CivilParts {
  const date = new Date(day * MILLISECONDS_OF_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The day that `YYYY-MM-DD` names, or undefined where the text is not that or no such date exists. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? realDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** `YYYY-MM-DD`, for machines; the room `language` writes dates for readers. */
export function formatIsoDay(day: Day): string {
  const { year, month, dayOfMonth } = toCivil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day `count` days later; earlier where it is negative. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same date so many years later, earlier where `count` is negative; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = toCivil(day);
  return dayOf(year + count, month, Math.min(dayOfMonth, monthLength(year + count, month)));
}

/** The day of a date that exists in the years 1 to 9999: one that does not comes back as another. */
function realDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const day = dayOf(year, month, dayOfMonth);
  const civil = toCivil(day);
  const isSame = civil.year === year && civil.month === month && civil.dayOfMonth === dayOfMonth;
  return isSame && year >= 1 && year <= 9999 ? day : undefined;
}

/** Not by `Date.UTC`, which takes the years 0 to 99 for those of the last century. */
function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return (new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / MILLISECONDS_OF_DAY) as Day;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
