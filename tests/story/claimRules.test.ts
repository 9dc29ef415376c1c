import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../src/story/claimRules.ts';
import { claim } from './twoChapters.ts';

const claims = fc.array(
  fc
    .tuple(
      fc.constantFrom('CHN', 'RUS'),
      fc.constantFrom('1997', '1997-01', '1997-12', '1997-01-01', '1997-01-31', '1997-12-31'),
      fc.constantFrom('critical', 'contacts'),
    )
    .map(([country, date, stance]) => claim(country, date, stance)),
  { maxLength: 8 },
);

describe('findConflicts', () => {
  it('finds a conflict exactly where comparing every pair finds one, and only true ones', () => {
    let conflictsSeen = 0;
    fc.assert(
      fc.property(claims, (list) => {
        const collide = (a: number, b: number) => {
          const [one, other] = [list[a]!, list[b]!];
          const isSameDay = one.date.last === other.date.last;
          const isOverlap = one.date.first <= other.date.last && other.date.first <= one.date.last;
          return (
            one.country === other.country &&
            (isSameDay || (isOverlap && one.stance !== other.stance))
          );
        };
        const conflicts = findConflicts(list);
        for (const { first, second } of conflicts) {
          expect(first).toBeLessThan(second);
          expect(collide(first, second)).toBe(true);
        }
        const isAny = list.some((_, b) => list.some((__, a) => a < b && collide(a, b)));
        expect(conflicts.length > 0).toBe(isAny);
        conflictsSeen += conflicts.length;
      }),
    );
    expect(conflictsSeen).toBeGreaterThan(0);
  });
});
