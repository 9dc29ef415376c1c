import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillDatePattern } from '../../src/language/datePattern.ts';
import {
  formatCivilDate,
  formatDay,
  formatList,
  formatNumber,
  formatShortDay,
  formatSolarHijri,
  formatYear,
} from '../../src/language/format.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { dayFrom } from '../../src/time/day.ts';
import { english, persian } from './sample.ts';

const day = dayFrom(2025, 7, 3);

function civilDate(text: string) {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`${text} is not a date`);
  return date;
}

describe('dates', () => {
  it('are written in full', () => {
    expect(formatDay(day, english)).toBe('3 July 2025');
    expect(formatDay(day, persian)).toBe('۳ ژوئیهٔ ۲۰۲۵');
  });

  it('are shortened for tight places', () => {
    expect(formatShortDay(day, english)).toBe('3 Jul 2025');
    expect(formatShortDay(day, persian)).toBe('۳ ژوئیه ۲۰۲۵');
  });

  it('are written as years', () => {
    expect(formatYear(day, persian)).toBe('۲۰۲۵');
  });

  it.each([
    ['1997-05-24', '24 May 1997', '۲۴ مهٔ ۱۹۹۷'],
    ['1997-05', 'May 1997', 'مهٔ ۱۹۹۷'],
    ['1996', '1996', '۱۹۹۶'],
  ])('are as exact as %s is', (text, inEnglish, inPersian) => {
    expect(formatCivilDate(civilDate(text), english)).toBe(inEnglish);
    expect(formatCivilDate(civilDate(text), persian)).toBe(inPersian);
  });

  it('have a Solar Hijri twin in Persian only', () => {
    expect(formatSolarHijri(day, persian)).toBe('۱۲ تیر ۱۴۰۴');
    expect(formatSolarHijri(dayFrom(2021, 8, 15), persian)).toBe('۲۴ مرداد ۱۴۰۰');
    expect(formatSolarHijri(day, english)).toBeUndefined();
  });
});

describe('fillDatePattern', () => {
  const months = { format: ['enero'], standAlone: ['январь'], short: ['ene'] };
  const date = { year: 2025, month: 1, dayOfMonth: 3 };
  const fill = (pattern: string) => fillDatePattern(pattern, date, months, (text) => text);

  it.each([
    ["d 'de' MMMM 'de' y", '3 de enero de 2025'],
    ["LLLL y 'г'.", 'январь 2025 г.'],
    ['y年M月d日', '2025年1月3日'],
    ['dd.MM.y', '03.01.2025'],
    ["d 'o''clock' ''", "3 o'clock '"],
  ])('fills %s', (pattern, text) => {
    expect(fill(pattern)).toBe(text);
  });

  it('refuses a field it does not know and a month without a name', () => {
    expect(() => fill('EEEE d')).toThrow('EEEE');
    expect(() => fillDatePattern('MMMM', { ...date, month: 2 }, months, String)).toThrow(
      RangeError,
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0', '۰'],
    [196, '196', '۱۹۶'],
    [1997, '1997', '۱۹۹۷'],
    [12345, '12,345', '۱۲٬۳۴۵'],
    [1234567.5, '1,234,567.5', '۱٬۲۳۴٬۵۶۷٫۵'],
    [0.5, '0.5', '۰٫۵'],
    [-2, '−2', '−۲'],
  ])('writes %d', (value, inEnglish, inPersian) => {
    expect(formatNumber(value, english)).toBe(inEnglish);
    expect(formatNumber(value, persian)).toBe(inPersian);
  });

  it('refuses what is not a number', () => {
    expect(() => formatNumber(Number.NaN, english)).toThrow(RangeError);
  });
});

describe('formatList', () => {
  it('joins as British newspapers do, without a serial comma', () => {
    const names = ['Pakistan', 'Saudi Arabia', 'the United Arab Emirates', 'Qatar'];
    expect(formatList(names, english)).toBe(
      'Pakistan, Saudi Arabia, the United Arab Emirates and Qatar',
    );
    expect(formatList(names.slice(0, 2), english)).toBe('Pakistan and Saudi Arabia');
    expect(formatList(['چین', 'ایران', 'قطر'], persian)).toBe('چین، ایران و قطر');
  });

  it('gives the item alone, and nothing for none', () => {
    expect(formatList(['Russia'], english)).toBe('Russia');
    expect(formatList([], english)).toBe('');
  });

  it('holds every item as it is, whatever signs are in it', () => {
    const item = fc.stringMatching(/^[$&{}01'x]{1,6}$/);
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const wanted =
          items.length === 1 ? items[0] : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
        expect(formatList(items, english)).toBe(wanted);
      }),
    );
  });
});
