import { addDays, type CivilParts, type Day } from './day.ts';
import type { Span } from './span.ts';

/**
 * The date in the Solar Hijri calendar of Iran and Afghanistan; Farvardin (Hamal) is month 1.
 * Leap years follow Borkowski's table, which agrees with the vernal equinox at Tehran for the years
 * −61 to 3177 (560 to 3798 CE); beyond, its 33-year cycle goes on.
 * https://www.astro.uni.torun.pl/~kb/Papers/EMP/PersianC-EMP.htm
 */
export function toSolarHijri(day: Day): CivilParts {
  let year = Math.floor((day - FIRST_NEW_YEAR) / 365.2422) + 1;
  if (newYear(year) > day) year -= 1;
  else if (newYear(year + 1) <= day) year += 1;

  const dayOfYear = day - newYear(year);
  const month =
    dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : 7 + Math.floor((dayOfYear - 186) / 30);
  return { year, month, dayOfMonth: dayOfYear - daysBeforeMonth(month) + 1 };
}

/**
 * The days of a Solar Hijri year, of a month of it (Farvardin is 1) or of one day; undefined where there is
 * no such date, as for the 30th of the last month in a common year, and outside the years 1 to 3000.
 */
export function solarHijriSpan(
  year: number,
  month?: number,
  dayOfMonth?: number,
): Span | undefined {
  if (year < 1 || year > 3000) return undefined;
  const start = newYear(year) as Day;
  const end = (newYear(year + 1) - 1) as Day;
  if (month === undefined) return { from: start, to: end };
  if (month < 1 || month > 12) return undefined;
  const first = addDays(start, daysBeforeMonth(month));
  const last = month === 12 ? end : addDays(start, daysBeforeMonth(month + 1) - 1);
  if (dayOfMonth === undefined) return { from: first, to: last };
  const day = addDays(first, dayOfMonth - 1);
  return first <= day && day <= last ? { from: day, to: day } : undefined;
}

/** Six months have 31 days, then come months of 30; the last has 29 but for leap years. */
function daysBeforeMonth(month: number): number {
  return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
}

// The 1st of Farvardin of the year 1: 622-03-22.
const FIRST_NEW_YEAR = -492_267;

// Years at which the run of 33-year cycles breaks.
const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
  2456, 3178,
] as const;

function newYear(year: number): number {
  return FIRST_NEW_YEAR + 365 * (year - 1) + leapYearsBefore(year) - leapYearsBefore(1);
}

/** Leap years before this one, up to a constant. */
function leapYearsBefore(year: number): number {
  let leaps = 0;
  let cycleStart: number = BREAKS[0];
  for (const next of BREAKS.slice(1)) {
    const jump = next - cycleStart;
    if (year < next) {
      const isEarly = jump % 33 === 4 && next - year === 4;
      return leaps + leapsInCycles(year - cycleStart) + (isEarly ? 1 : 0);
    }
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    cycleStart = next;
  }
  return leaps + leapsInCycles(year - cycleStart);
}

function leapsInCycles(years: number): number {
  const cycles = Math.floor(years / 33);
  return cycles * 8 + Math.floor((years - cycles * 33 + 3) / 4);
}
