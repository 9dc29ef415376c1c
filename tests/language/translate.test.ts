import { describe, expect, it } from 'vitest';
import { parseLanguageCode } from '../../src/language/languageList.ts';
import { translator } from '../../src/language/translate.ts';
import { english, persian } from './sample.ts';

const t = translator(english);
const fa = translator(persian);

describe('translator', () => {
  it('gives a text without values as it stands', () => {
    expect(t('map.wholeWorld')).toBe('Whole world');
  });

  it('puts values in, and leaves braces inside a value alone', () => {
    const text = t('option.since', {
      country: '{stance}',
      stance: 'recognises',
      date: '3 July 2025',
    });
    expect(text).toBe('{stance}: recognises, since 3 July 2025');
  });

  it('chooses the plural by count', () => {
    expect(t('story.moreQuotes', { count: 1 })).toBe('1 more quote');
    expect(t('story.moreQuotes', { count: 0 })).toBe('0 more quotes');
    expect(t('timeline.recognising', { count: 1, total: 193 })).toBe('1 of 193 recognises');
  });

  it('writes numbers in the digits of the language', () => {
    expect(fa('timeline.speedTimes', { factor: 127 })).toBe('۱۲۷ برابر');
  });

  it('does not compile with a value missing, misspelt, too many, or a key unknown', () => {
    // @ts-expect-error the date is missing
    t('country.since', {});
    // @ts-expect-error the values are missing
    expect(() => t('country.since')).not.toThrow();
    // @ts-expect-error misspelt
    t('country.since', { day: '3 July 2025' });
    // @ts-expect-error nothing to put in
    t('map.wholeWorld', { date: '3 July 2025' });
    // @ts-expect-error a count is a number
    t('story.moreQuotes', { count: '1' });
    // @ts-expect-error no such message
    expect(() => t('map.nothing')).toThrow();
  });
});

describe('parseLanguageCode', () => {
  it.each([
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['FA_ir', 'fa'],
    ['en-GB', 'en'],
    ['', undefined],
    ['fas', undefined],
    ['xx', undefined],
    ['__proto__', undefined],
  ])('reads %j as %j', (text, code) => {
    expect(parseLanguageCode(text)).toBe(code);
  });
});
