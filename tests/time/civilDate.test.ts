import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { formatIsoDay } from '../../src/time/day.ts';

describe('parseCivilDate', () => {
  it.each([
    ['1997', 'year', '1997-01-01', '1997-12-31'],
    ['1997-05', 'month', '1997-05-01', '1997-05-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-07-03', 'day', '2025-07-03', '2025-07-03'],
    ['0001', 'year', '0001-01-01', '0001-12-31'],
  ])('reads %s as a %s from %s to %s', (text, precision, first, last) => {
    const date = parseCivilDate(text);
    expect(date).toMatchObject({ text, precision });
    expect(date && [formatIsoDay(date.first), formatIsoDay(date.last)]).toEqual([first, last]);
  });

  it.each(['', '97', '0000', '2024-00', '2024-13', '2024-2', '2024-02-30', 'May 1997', '2024-'])(
    'does not take %j for a date',
    (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
    },
  );
});
