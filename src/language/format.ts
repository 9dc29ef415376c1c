import type { CivilDate } from '../time/civilDate.ts';
import { type Day, toCivil } from '../time/day.ts';
import { toSolarHijri } from '../time/solarHijri.ts';
import { fillDatePattern } from './datePattern.ts';
import type { Language } from './language.ts';

/**
 * A number in the language's digits and signs, grouped by three from 10,000 on (1000 stays whole,
 * as in running text of most languages), with at most three decimals. Throws on NaN and infinities.
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number to show`);
  const { group, decimal } = language.cldr;
  const [whole = '', decimals] = String(Number(Math.abs(value).toFixed(3))).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  const text = decimals === undefined ? grouped : grouped + decimal + decimals;
  return (value < 0 ? '−' : '') + inDigits(text, language);
}

/** A day in full, "3 July 2025". */
export function formatDay(day: Day, language: Language): string {
  return fillGregorian(language.cldr.datePatterns.day, day, language);
}

/** A day for tight places, "3 Jul 2025". */
export function formatShortDay(day: Day, language: Language): string {
  return fillGregorian(language.cldr.datePatterns.shortDay, day, language);
}

/** The year a day lies in, "2025", never grouped. */
export function formatYear(day: Day, language: Language): string {
  return inDigits(String(toCivil(day).year), language);
}

/** A date as exactly as it is known: "3 May 1997", "May 1997" or "1997". */
export function formatCivilDate(date: CivilDate, language: Language): string {
  switch (date.precision) {
    case 'day':
      return formatDay(date.first, language);
    case 'month':
      return fillGregorian(language.cldr.datePatterns.month, date.first, language);
    case 'year':
      return formatYear(date.first, language);
  }
}

/** A day by the Solar Hijri calendar, "۱۲ تیر ۱۴۰۴"; undefined in languages whose readers do not count by it. */
export function formatSolarHijri(day: Day, language: Language): string | undefined {
  if (!language.solarHijri) return undefined;
  const { months, pattern } = language.solarHijri;
  return fillDatePattern(
    pattern,
    toSolarHijri(day),
    { format: months, standAlone: months, short: months },
    (text) => inDigits(text, language),
  );
}

/** "A", "A and B", "A, B and C"; an empty text for no items. */
export function formatList(items: readonly string[], language: Language): string {
  const { two, start, middle, end } = language.cldr.list;
  const [first = '', second, ...others] = items;
  if (second === undefined) return first;
  if (others.length === 0) return join(two, first, second);
  const last = others.pop() ?? '';
  const beforeLast = others.reduce(
    (text, item) => join(middle, text, item),
    join(start, first, second),
  );
  return join(end, beforeLast, last);
}

function fillGregorian(pattern: string, day: Day, language: Language): string {
  return fillDatePattern(pattern, toCivil(day), language.cldr.months, (text) =>
    inDigits(text, language),
  );
}

function inDigits(text: string, language: Language): string {
  const digits = [...language.cldr.digits];
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** A function as replacement, since `$&` in a name would be read as a pattern. */
function join(pattern: string, left: string, right: string): string {
  return pattern.replace(/\{([01])\}/g, (_, place) => (place === '0' ? left : right));
}
