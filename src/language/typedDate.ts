import { parseCivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';
import { solarHijriSpan } from '../time/solarHijri.ts';
import { clampToSpan, isWithin, type Span } from '../time/span.ts';
import { foldForSearch } from './fold.ts';
import type { Language } from './language.ts';

type TypedDate =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: 'not-a-date' | 'outside' };

/**
 * The day that a reader typed, in any form that `periodNamed` takes. A year or month means its last day
 * inside the span; a date that has no day in the span is `outside`.
 */
export function parseTypedDate(text: string, span: Span, language: Language): TypedDate {
  const period = periodNamed(text, language);
  if (!period) return { ok: false, problem: 'not-a-date' };
  const day = clampToSpan(span, period.to);
  return isWithin(period, day) ? { ok: true, day } : { ok: false, problem: 'outside' };
}

/** A year, with its month and day where the text has them. */
interface Fields {
  readonly year: number;
  readonly month?: number | undefined;
  readonly dayOfMonth?: number | undefined;
  /** Absent where the year has to tell. */
  readonly calendar?: 'gregorian' | 'solar';
}

/** Where readers count by the Solar Hijri calendar, a year before this one is of that. */
const FIRST_GREGORIAN_YEAR = 1700;

/** Letters from which on the beginning of a month's name is enough. */
const LEAST_LETTERS = 3;

const BIDI_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * The days of the year, month or day that a text names; undefined where it names none. Taken are
 * `2025-07-03` (with dots and slashes too, leading zeros or not), `20250703`, `03.07.2025` in the order of
 * the language, and a month by its name in the language, shortened or not: "3 July 2025", "Jul 2025".
 * Digits may be Latin, Persian or Arabic, and marks of direction count for nothing. In a language with the
 * Solar Hijri calendar the same forms name its dates: "1404-04-12", "۱۲ تیر ۱۴۰۴".
 */
function periodNamed(text: string, language: Language): Span | undefined {
  const plain = inLatinDigits(text.replace(BIDI_MARKS, '')).replace(/[−–]/g, '-').trim();
  const fields = fieldsInNumbers(plain, language) ?? fieldsInWords(plain, language);
  return fields && spanOf(fields, language);
}

function spanOf({ year, month, dayOfMonth, calendar }: Fields, language: Language) {
  const isOld = language.solarHijri !== undefined && year < FIRST_GREGORIAN_YEAR;
  if ((calendar ?? (isOld ? 'solar' : 'gregorian')) === 'solar') {
    return solarHijriSpan(year, month, dayOfMonth);
  }
  const parts = [month, dayOfMonth].filter((part) => part !== undefined);
  const iso = [String(year).padStart(4, '0'), ...parts.map((part) => `${part}`.padStart(2, '0'))];
  const date = parseCivilDate(iso.join('-'));
  return date && { from: date.first, to: date.last };
}

function fieldsInNumbers(text: string, language: Language): Fields | undefined {
  const yearFirst =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [year = 0, month, dayOfMonth] = yearFirst.slice(1).map(numberOf);
    return { year, month, dayOfMonth };
  }
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [one, other, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  // Slashes are written by those who begin with the month and by those who begin with the day.
  if (yearLast[2] !== '.' && one !== other && one <= 12 && other <= 12) return undefined;
  const isDayFirst = /^[^M]*d/.test(language.cldr.datePatterns.day);
  return isDayFirst
    ? { year, month: other, dayOfMonth: one }
    : { year, month: one, dayOfMonth: other };
}

function fieldsInWords(text: string, language: Language): Fields | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const [year, ...otherYears] = numbers.filter(({ length }) => length === 4);
  const [dayOfMonth, ...otherDays] = numbers.filter(({ length }) => length <= 2);
  const isClear = numbers.length === 1 + (dayOfMonth === undefined ? 0 : 1);
  if (year === undefined || otherYears.length + otherDays.length > 0 || !isClear) return undefined;
  const name = foldForSearch(text.replace(/[\d.,،]+/g, ' '));
  const found = (names: readonly (readonly string[])[]) => monthNamed(name, names);
  const { format, standAlone, short } = language.cldr.months;
  const gregorian = found([format, standAlone, short]);
  const solar = language.solarHijri && found([language.solarHijri.months]);
  const month = gregorian ?? solar;
  if (month === undefined) return undefined;
  return {
    year: Number(year),
    month,
    dayOfMonth: numberOf(dayOfMonth),
    calendar: gregorian === undefined ? 'solar' : 'gregorian',
  };
}

/** The month of a folded name, or of a beginning that only one month has. */
function monthNamed(name: string, names: readonly (readonly string[])[]): number | undefined {
  const folded = names.map((list) => list.map(foldForSearch));
  const exact = folded.map((list) => list.indexOf(name)).find((at) => at >= 0);
  if (exact !== undefined) return exact + 1;
  if (name.length < LEAST_LETTERS) return undefined;
  const begun = new Set(
    folded.flatMap((list) => list.flatMap((full, at) => (full.startsWith(name) ? [at + 1] : []))),
  );
  return begun.size === 1 ? [...begun][0] : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function inLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
