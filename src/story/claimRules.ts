import type { CivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';
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
 * What is wrong with the time of a claim, as the rest of a sentence that begins with its date; undefined
 * where nothing is. The chapters are in order. A period that has begun by `asOf` but is not over may
 * stand in a last chapter that ends on `asOf`: it is not yet in force.
 */
export function findMisplacement(
  date: CivilDate,
  chapters: readonly Span[],
  asOf: Day,
): string | undefined {
  if (date.first > asOf) return 'is after the day up to which the facts were checked (asOf)';
  if (chapters.some((chapter) => isWithin(chapter, date.last))) return undefined;

  const begunIn = chapters.find((chapter) => isWithin(chapter, date.first));
  if (!begunIn) return 'is outside every chapter';
  const isOpen = begunIn === chapters[chapters.length - 1] && begunIn.to === asOf;
  return isOpen ? undefined : 'begins inside a chapter but ends after it';
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
