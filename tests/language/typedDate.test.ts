import { describe, expect, it } from 'vitest';
import { formatDay, formatShortDay, formatSolarHijri } from '../../src/language/format.ts';
import { parseTypedDate } from '../../src/language/typedDate.ts';
import { addDays, type Day, dayFrom } from '../../src/time/day.ts';
import { english, everyLanguage, persian } from './sample.ts';

const span = { from: dayFrom(1996, 9, 26), to: dayFrom(2026, 6, 24) };
const inEnglish = (text: string) => parseTypedDate(text, span, english);
const inPersian = (text: string) => parseTypedDate(text, span, persian);
const third = dayFrom(2025, 7, 3);

describe('a typed date', () => {
  it.each([
    ['2025-07-03', third],
    ['2025-7-3', third],
    [' 2025/07/03 ', third],
    ['2025.07.03', third],
    ['20250703', third],
    ['\u20662025\u200e-07-03\u2069', third],
    ['۲۰۲۵-۰۷-۰۳', third],
    ['٢٠٢٥-٠٧-٠٣', third],
    ['3 July 2025', third],
    ['3 Jul 2025', third],
    ['July 3, 2025', third],
    ['03.07.2025', third],
    ['13/07/2025', dayFrom(2025, 7, 13)],
    ['7/7/2025', dayFrom(2025, 7, 7)],
    ['September 2024', dayFrom(2024, 9, 30)],
    ['Sep 2024', dayFrom(2024, 9, 30)],
    ['2024-02', dayFrom(2024, 2, 29)],
    ['1998', dayFrom(1998, 12, 31)],
    ['2026', span.to],
    ['2026-06', span.to],
    ['1996', dayFrom(1996, 12, 31)],
    ['1996-09-26', span.from],
  ])('%s is understood', (text, day) => {
    expect(inEnglish(text)).toEqual({ ok: true, day });
  });

  it.each([
    '',
    'July',
    '3 July',
    'Ju 2025',
    '3 4 July 2025',
    '30 February 2025',
    '2025-13',
    '2025-02-30',
    '20251303',
    '25-07-03',
    '2025-07-03-01',
    '۱۲ تیر ۱۴۰۴',
  ])('%j is not a date', (text) => {
    expect(inEnglish(text)).toEqual({ ok: false, problem: 'not-a-date' });
  });

  it.each(['03/07/2025', '03-07-2025', '07/13/2025'])(
    '%s is refused, since it could be read in two ways or in another order than the language has',
    (text) => {
      expect(inEnglish(text)).toEqual({ ok: false, problem: 'not-a-date' });
    },
  );

  it.each(['1996-09-25', '1996-08', '1995', '2026-06-25', '2026-07', '2027', '1404-04-12'])(
    '%s lies outside',
    (text) => {
      expect(inEnglish(text)).toEqual({ ok: false, problem: 'outside' });
    },
  );
});

describe('a date typed in Persian', () => {
  it.each([
    ['1404-04-12', third],
    ['۱۴۰۴/۴/۱۲', third],
    ['۱۲ تیر ۱۴۰۴', third],
    ['14040412', third],
    ['تیر ۱۴۰۴', dayFrom(2025, 7, 22)],
    ['۱۴۰۳', dayFrom(2025, 3, 20)],
    ['۳ ژوئیه ۲۰۲۵', third],
    ['2025-07-03', third],
  ])('%s is understood', (text, day) => {
    expect(inPersian(text)).toEqual({ ok: true, day });
  });

  it('has no 30 Esfand in a common year', () => {
    expect(inPersian('1403-12-30')).toEqual({ ok: true, day: dayFrom(2025, 3, 20) });
    expect(inPersian('1404-12-30')).toEqual({ ok: false, problem: 'not-a-date' });
  });
});

it.each(everyLanguage)('whatever the page shows in $code can be typed', (language) => {
  const typed = (text: string) => parseTypedDate(text, span, language);
  let seen = 0;
  for (let day = span.from; day <= span.to; day = addDays(day, 7)) {
    const texts = [formatDay(day, language), formatShortDay(day, language)];
    for (const text of [...texts, formatSolarHijri(day, language)]) {
      if (text === undefined) continue;
      expect(typed(text), text).toEqual({ ok: true, day });
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(1000);
  expect(typed(formatDay(2 as Day, language))).toEqual({ ok: false, problem: 'outside' });
});
