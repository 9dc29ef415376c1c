import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts, findMisplacement } from '../../src/story/claimRules.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { claim, day } from './twoChapters.ts';

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

describe('findMisplacement', () => {
  const judge = (text: string, asOf: string) =>
    findMisplacement(
      parseCivilDate(text)!,
      [{ from: day('2021-08-15'), to: day(asOf) }],
      day(asOf),
    );

  it.each([
    ['2026', '2026-06-24', '2026-05'],
    ['2026', '2026-06-30', '2026-06'],
    ['2026-06', '2026-06-24', '2026-06-24'],
    ['2026', '2026-01-30', '2026-01-30'],
    ['2021', '2021-10-01', '2021-09'],
  ])('of %s with asOf %s suggests %s, which it has nothing against', (date, asOf, narrower) => {
    expect(judge(date, asOf)).toBe(
      `is not over by ${asOf} (asOf) and would never be shown: write a narrower date, such as ${narrower}`,
    );
    expect(judge(narrower, asOf)).toBeUndefined();
  });

  it.each([
    ['2026-05', '2026-06-24'],
    ['2026-06-24', '2026-06-24'],
    ['2026-06', '2026-06-30'],
    ['2021-08', '2026-06-24'],
  ])('has nothing against %s with asOf %s', (date, asOf) => {
    expect(judge(date, asOf)).toBeUndefined();
  });

  it('says of a period that begins after asOf only that', () => {
    expect(judge('2027', '2026-06-24')).toBe(
      'is after the day up to which the facts were checked (asOf)',
    );
  });

  it('judges a period by its last day, on which the claim takes effect', () => {
    const chapters = [{ from: day('1996-09-26'), to: day('2001-12-22') }];
    const judgeIn = (text: string) =>
      findMisplacement(parseCivilDate(text)!, chapters, day('2024-06-30'));
    expect(judgeIn('1996')).toBeUndefined();
    expect(judgeIn('2001')).toBe('begins inside a chapter but ends after it');
    expect(judgeIn('2001-12')).toBe('begins inside a chapter but ends after it');
    expect(judgeIn('2002-01-01')).toBe('is outside every chapter');
  });
});
