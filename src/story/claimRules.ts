import type { CivilDate } from '../time/civilDate.ts';
import { addDays, type Day, dayFrom, formatIsoDay, toCivil } from '../time/day.ts';
import { isWithin, type Span } from '../time/span.ts';
import type { Claim } from './story.ts';
import { compareText } from './textOrder.ts';

/** Two claims of one country that cannot both stand, by their places in the list that was checked. */
export interface ClaimConflict {
  readonly first: number;
  readonly second: number;
  readonly reason: 'same day' | 'overlap';
}

/**
 * What is wrong with the date of a fact that begins after `asOf`, as the rest of a sentence that begins
 * with the date; undefined where nothing is. A month or year that has begun by then is fine.
 */
export function findLateness(date: CivilDate, asOf: Day): string | undefined {
  return date.first > asOf
    ? 'is after the day up to which the facts were checked (asOf)'
    : undefined;
}

/**
 * What is wrong with the time of a claim, as the rest of a sentence that begins with its date; undefined
 * where nothing is. A claim takes effect on the last day of its date, so one whose date is not over by
 * `asOf` would be in force on no day of the story.
 */
export function findMisplacement(
  date: CivilDate,
  chapters: readonly Span[],
  asOf: Day,
): string | undefined {
  const lateness = findLateness(date, asOf);
  if (lateness) return lateness;
  if (date.last > asOf) {
    return `is not over by ${formatIsoDay(asOf)} (asOf) and would never be shown: write a narrower date, such as ${narrowerDate(date, asOf)}`;
  }
  if (chapters.some((chapter) => isWithin(chapter, date.last))) return undefined;
  return chapters.some((chapter) => isWithin(chapter, date.first))
    ? 'begins inside a chapter but ends after it'
    : 'is outside every chapter';
}

/**
 * Finds claims of one country that take effect on one day, and claims of one country whose periods
 * overlap though their stances differ. Each is given once, against the earliest claim it collides with,
 * in O(n log n): periods are years, months and days, so two that overlap lie one inside the other.
 */
export function findConflicts(
  claims: readonly Pick<Claim, 'country' | 'date' | 'stance'>[],
): readonly ClaimConflict[] {
  const order = claims.map((claim, at) => ({ ...claim, at }));
  order.sort(
    (a, b) => compareText(a.country, b.country) || a.date.first - b.date.first || a.at - b.at,
  );

  const conflicts: ClaimConflict[] = [];
  let open: typeof order = [];
  for (const claim of order) {
    open = open.filter(
      (other) => other.country === claim.country && other.date.last >= claim.date.first,
    );
    for (const other of open) {
      const isSameDay = other.date.last === claim.date.last;
      if (!isSameDay && other.stance === claim.stance) continue;
      conflicts.push({
        first: Math.min(other.at, claim.at),
        second: Math.max(other.at, claim.at),
        reason: isSameDay ? 'same day' : 'overlap',
      });
    }
    if (!open.some(({ date }) => date.text === claim.date.text)) open.push(claim);
  }
  return conflicts.sort((a, b) => a.second - b.second || a.first - b.first);
}

/** The last month of a year that is over by `asOf`; where there is none, or in a month, the day itself. */
function narrowerDate(date: CivilDate, asOf: Day): string {
  const { year, month } = toCivil(addDays(asOf, 1));
  const monthEnd = addDays(dayFrom(year, month, 1), -1);
  const isMonth = date.precision === 'year' && monthEnd >= date.first;
  return isMonth ? formatIsoDay(monthEnd).slice(0, 7) : formatIsoDay(asOf);
}
