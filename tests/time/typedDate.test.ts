import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../src/time/day.ts';
import { parseTypedDate } from '../../src/time/typedDate.ts';

const span = { from: dayFrom(1996, 9, 26), to: dayFrom(2026, 6, 24) };

describe('a typed date', () => {
  it.each([
    ['2025-07-03', dayFrom(2025, 7, 3)],
    ['2025-7-3', dayFrom(2025, 7, 3)],
    [' 2025/07/03 ', dayFrom(2025, 7, 3)],
    ['2025.07.03', dayFrom(2025, 7, 3)],
    ['۲۰۲۵-۰۷-۰۳', dayFrom(2025, 7, 3)],
    ['٢٠٢٥-٠٧-٠٣', dayFrom(2025, 7, 3)],
    ['2024-02', dayFrom(2024, 2, 29)],
    ['1998', dayFrom(1998, 12, 31)],
    ['2026', span.to],
    ['2026-06', span.to],
    ['1996', dayFrom(1996, 12, 31)],
    ['1996-09-26', span.from],
  ])('%s is understood', (text, day) => {
    expect(parseTypedDate(text, span)).toEqual({ ok: true, day });
  });

  it.each([
    '',
    'July',
    '2025-13',
    '2025-02-30',
    '25-07-03',
    '2025-07-03-01',
    '03-07-2025',
    '20250703',
  ])('%j is not a date', (text) => {
    expect(parseTypedDate(text, span)).toEqual({ ok: false, problem: 'not-a-date' });
  });

  it.each(['1996-09-25', '1996-08', '1995', '2026-06-25', '2026-07', '2027'])(
    '%s lies outside',
    (text) => {
      expect(parseTypedDate(text, span)).toEqual({ ok: false, problem: 'outside' });
    },
  );
});
