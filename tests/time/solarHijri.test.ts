import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayFrom, parseDay, toCivil } from '../../src/time/day.ts';
import { solarHijriSpan, toSolarHijri } from '../../src/time/solarHijri.ts';

describe('toSolarHijri', () => {
  it.each([
    ['2025-03-21', 1404, 1, 1],
    ['2025-03-20', 1403, 12, 30],
    ['2024-03-20', 1403, 1, 1],
    ['2024-03-19', 1402, 12, 29],
    ['2025-07-03', 1404, 4, 12],
    ['2021-08-15', 1400, 5, 24],
    ['1996-09-26', 1375, 7, 5],
    ['1979-02-11', 1357, 11, 22],
    ['1798-03-21', 1177, 1, 1],
    ['1798-03-20', 1176, 12, 30],
    ['0622-03-22', 1, 1, 1],
  ])('gives %s as %i-%i-%i', (iso, year, month, dayOfMonth) => {
    expect(toSolarHijri(parseDay(iso) as Day)).toEqual({ year, month, dayOfMonth });
  });

  it('agrees with the platform on every day from 1990 to 2035', () => {
    const platform = new Intl.DateTimeFormat('en-u-ca-persian', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const ours: string[] = [];
    const theirs: string[] = [];
    for (let day = dayFrom(1990, 1, 1); day <= dayFrom(2035, 12, 31); day = addDays(day, 1)) {
      const { year, month, dayOfMonth } = toSolarHijri(day);
      ours.push(`${year}-${month}-${dayOfMonth}`);
      const parts = new Map(
        platform.formatToParts(day * 86_400_000).map(({ type, value }) => [type, value]),
      );
      theirs.push(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
    }
    expect(ours).toHaveLength(16_801);
    expect(ours).toEqual(theirs);
  });

  it('goes from each day to the next without a jump, from the year 1 to the year 9999', () => {
    let before = toSolarHijri(dayFrom(1, 1, 1));
    for (let day = dayFrom(1, 1, 2); day <= dayFrom(9999, 12, 31); day = addDays(day, 1)) {
      const is = toSolarHijri(day);
      const isNextDay =
        is.year === before.year &&
        is.month === before.month &&
        is.dayOfMonth === before.dayOfMonth + 1;
      const isNextMonth =
        is.year === before.year && is.month === before.month + 1 && is.dayOfMonth === 1;
      const isNextYear =
        is.year === before.year + 1 &&
        is.month === 1 &&
        is.dayOfMonth === 1 &&
        before.month === 12 &&
        before.dayOfMonth >= 29;
      if (!isNextDay && !isNextMonth && !isNextYear) {
        expect.fail(`${JSON.stringify(toCivil(day))} is ${JSON.stringify(is)}`);
      }
      before = is;
    }
  });
});

describe('solarHijriSpan', () => {
  it('takes every day back to where it came from', () => {
    for (let day = dayFrom(1990, 1, 1); day <= dayFrom(2035, 12, 31); day = addDays(day, 1)) {
      const { year, month, dayOfMonth } = toSolarHijri(day);
      expect(solarHijriSpan(year, month, dayOfMonth)).toEqual({ from: day, to: day });
    }
  });

  it('gives a month and a year from their first day to their last', () => {
    const from = parseDay('2024-03-20');
    const to = parseDay('2025-03-20');
    expect(solarHijriSpan(1403)).toEqual({ from, to });
    expect(solarHijriSpan(1403, 12)).toEqual({ from: parseDay('2025-02-19'), to });
    expect(solarHijriSpan(1403, 7)).toEqual({
      from: parseDay('2024-09-22'),
      to: parseDay('2024-10-21'),
    });
  });

  it.each([
    [1404, 12, 30],
    [1404, 13, 1],
    [1404, 0, 1],
    [1404, 7, 31],
    [1404, 1, 0],
    [0, 1, 1],
    [3001, 1, 1],
  ])('knows no %i-%i-%i', (year, month, dayOfMonth) => {
    expect(solarHijriSpan(year, month, dayOfMonth)).toBeUndefined();
  });
});
