import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayFrom, formatIsoDay, parseDay, toCivil } from '../../src/time/day.ts';

const days = fc.integer({ min: dayFrom(1, 1, 1), max: dayFrom(9999, 12, 31) }) as fc.Arbitrary<Day>;

describe('dayFrom', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2025, 7, 3, 20_272],
    [1, 1, 1, -719_162],
    [9999, 12, 31, 2_932_896],
  ])('counts %i-%i-%i as day %i', (year, month, dayOfMonth, day) => {
    expect(dayFrom(year, month, dayOfMonth)).toBe(day);
    expect(toCivil(day as Day)).toEqual({ year, month, dayOfMonth });
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [2024, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [2024.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('refuses %d-%d-%d', (year, month, dayOfMonth) => {
    expect(() => dayFrom(year, month, dayOfMonth)).toThrow(RangeError);
  });

  it('is undone by toCivil, and counts as the platform does in UTC', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, dayOfMonth } = toCivil(day);
        expect(dayFrom(year, month, dayOfMonth)).toBe(day);
        const platform = new Date(day * 86_400_000);
        expect([year, month - 1, dayOfMonth]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth(),
          platform.getUTCDate(),
        ]);
      }),
    );
  });
});

describe('parseDay', () => {
  it('reads back what formatIsoDay writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(formatIsoDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    '2024-13-01',
    '2023-02-29',
    '2024-1-1',
    '2024-01',
    '2024',
    '0000-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '２０２４-01-01',
    '',
  ])('does not take %j for a day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('addDays', () => {
  it('crosses months and years both ways', () => {
    expect(formatIsoDay(addDays(dayFrom(2024, 2, 28), 2))).toBe('2024-03-01');
    expect(formatIsoDay(addDays(dayFrom(2024, 1, 1), -1))).toBe('2023-12-31');
  });
});
