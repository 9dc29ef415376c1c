/** A civil day: whole days since 1970-01-01, without zone or hour. */
export type Day = number & { readonly unit: 'Day' };

/** The parts of a Gregorian date; January is month 1. */
export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days the month has; 0 for a month that is not 1 to 12. */
export function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The day of a Gregorian date of the years 1 to 9999 (proleptic before 1582).
 * Throws a RangeError on a date that does not exist, such as 30 February.
 */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const isReal =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(dayOfMonth) &&
    year >= 1 &&
    year <= 9999 &&
    dayOfMonth >= 1 &&
    dayOfMonth <= monthLength(year, month);
  if (!isReal) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a date`);
  return daysBefore(year, month, dayOfMonth) as Day;
}

/** The Gregorian date of a day. */
export function toCivil(day: Day): CivilParts {
  const sinceEra = day + DAYS_TO_EPOCH;
  const era = Math.floor(sinceEra / DAYS_PER_ERA);
  const dayOfEra = sinceEra - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day that `YYYY-MM-DD` names, or undefined where the text is not that or no such date exists. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return undefined;
  return daysBefore(year, month, dayOfMonth) as Day;
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

// Days from 1 March of the year 0 to 1970-01-01; years are counted from March so that the leap day
// is the last of its year (https://howardhinnant.github.io/date_algorithms.html).
const DAYS_TO_EPOCH = 719_468;
const DAYS_PER_ERA = 146_097;

function daysBefore(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_EPOCH;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
