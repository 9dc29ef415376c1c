import { describe, expect, it } from 'vitest';
import { problemsAfter } from './files.ts';

describe('the other tables', () => {
  it.each([
    [
      'sources.csv',
      'tass,TASS',
      'bbc,TASS',
      'sources.csv row 3, column id: "bbc" is the id of another one already',
    ],
    [
      'sources.csv',
      'tass,TASS',
      'ta ss,TASS',
      'sources.csv row 3, column id: "ta ss" is not an id (letters, digits, "_", "-" and ".")',
    ],
    [
      'sources.csv',
      '1997-05-26',
      'May 1997',
      'sources.csv row 2, column published: "May 1997" is not a date (YYYY, YYYY-MM or YYYY-MM-DD); did you mean "1997-05"?',
    ],
    [
      'sources.csv',
      '1997-05-26',
      '2024-07-01',
      'sources.csv row 2, column published: "2024-07-01" is after the day up to which the facts were checked (asOf)',
    ],
    [
      'quotes.csv',
      '2022-01-01',
      '2024-07',
      'quotes.csv row 2, column date: "2024-07" is after the day up to which the facts were checked (asOf)',
    ],
    [
      'milestones.csv',
      'Falls.,bbc',
      'Falls.,',
      'milestones.csv row 2, column sources: must name a source',
    ],
    [
      'implications.csv',
      ',words,bbc',
      ',,',
      'implications.csv row 2, column sources: must name a source, unless there is a quote',
    ],
    ['quotes.csv', ',ps,', ',,', 'quotes.csv row 2, column language: must not be empty'],
    [
      'quotes.csv',
      ',ps,',
      ',not stated,',
      'quotes.csv row 2, column language: "not stated" is not a language tag such as "fa"',
    ],
    [
      'quotes.csv',
      ',bbc',
      ',bcb',
      'quotes.csv row 2, column source: "bcb" is not a source of sources.csv; did you mean "bbc"?',
    ],
    [
      'implications.csv',
      ',words,',
      ',wrods,',
      'implications.csv row 2, column quotes: "wrods" is not a quote of quotes.csv; did you mean "words"?',
    ],
    [
      'milestones.csv',
      '2021-08-15,Kabul',
      '1979,Kabul',
      'milestones.csv row 2, column date: "1979" is outside the chapters',
    ],
    [
      'corrections.csv',
      'PAK',
      'PKA',
      'corrections.csv row 2, column countries: "PKA" is not a country; did you mean "PAK"?',
    ],
    [
      'corrections.csv',
      'date,text,countries\n',
      '\n',
      'corrections.csv row 1: must have a header: date,text,countries',
    ],
  ])('finds in %s what becomes wrong from %j to %j', (file, old, replacement, problem) => {
    expect(problemsAfter(file, old, replacement)).toContain(problem);
  });

  it.each([
    ['sources.csv', '1997-05-26', '2024-06'],
    ['quotes.csv', '2022-01-01', '2024'],
    ['implications.csv', ',words,bbc', ',words,'],
    ['implications.csv', ',words,bbc', ',,bbc'],
    ['corrections.csv', '2024-07-01', '2030-01-01'],
  ])('take in %s, for %j, also %j', (file, old, replacement) => {
    expect(problemsAfter(file, old, replacement)).toEqual([]);
  });

  it.each([
    ['english', '; did you mean "en"?'],
    ['Persian', '; did you mean "fa"?'],
    ['persain', '; did you mean "fa"?'],
    ['eng', '; did you mean "en"?'],
    ['Dari', '; did you mean "fa-AF"?'],
    ['zz', ''],
    ['en_GB', '; did you mean "en-GB"?'],
    ['psx', ''],
  ])('have a problem where a language is %j%s', (language, hint) => {
    expect(problemsAfter('quotes.csv', ',ps,', `,${language},`)).toEqual([
      `quotes.csv row 2, column language: "${language}" is not a language tag such as "fa"${hint}`,
    ]);
  });

  it.each(['fa', 'FA', 'fa-IR', 'ps-Arab-AF'])('know the language %s', (language) => {
    expect(problemsAfter('sources.csv', ',en\n', `,${language}\n`)).toEqual([]);
  });
});
