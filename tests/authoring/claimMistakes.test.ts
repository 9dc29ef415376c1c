import { describe, expect, it } from 'vitest';
import { files, problemsAfter, problemsWith } from './files.ts';

describe('claims.csv', () => {
  it.each([
    ['1997-05,PAK', '1997-05,FRA', 'claims.csv row 2, column country: "FRA" is not a country'],
    [
      '1997-05,PAK',
      '1997-05,pak',
      'claims.csv row 2, column country: "pak" is not a country; did you mean "PAK"?',
    ],
    [
      '1997-05,PAK',
      '1997-05,Cote dIvoire',
      'claims.csv row 2, column country: "Cote dIvoire" is not a country; did you mean "Côte d’Ivoire"?',
    ],
    [
      '1997-05,PAK',
      '1997-05,AFG',
      'claims.csv row 2, column country: "AFG" is the subject, which takes no stance',
    ],
    [
      '1997-05,PAK',
      '1997-05,ESH',
      'claims.csv row 2, column country: "ESH" is not a recogniser of this story (addRecognisers in story.yaml adds one)',
    ],
    [
      '1997-05,PAK,recognises',
      '1997-05,PAK,recognizes',
      'claims.csv row 2, column stance: "recognizes" is not a stance of the scale; did you mean "recognises"?',
    ],
    [
      'bbc;tass',
      'bbc;tas',
      'claims.csv row 2, column sources: "tas" is not a source of sources.csv; did you mean "tass"?',
    ],
    ['bbc;tass', 'bbc;bbc', 'claims.csv row 2, column sources: "bbc" is there twice'],
    [
      'bbc;tass',
      '',
      'claims.csv row 2, column sources: must name a source, unless the confidence is "unverified"',
    ],
    [
      'confirmed',
      'comfirmed',
      'claims.csv row 2, column confidence: "comfirmed" is none of confirmed, reported, disputed, unverified; did you mean "confirmed"?',
    ],
    [
      '1997-05,PAK',
      '2002-05,PAK',
      'claims.csv row 2, column date: "2002-05" is outside every chapter',
    ],
    [
      '1997-05,PAK',
      '2024-07-01,PAK',
      'claims.csv row 2, column date: "2024-07-01" is after the day up to which the facts were checked (asOf)',
    ],
    [
      '1997-05,PAK',
      '2022-12-31,RUS',
      'claims.csv row 3, column date: "2022" is a second claim of RUS for one day: in row 2 and row 3 ("2022-12-31")',
    ],
    [
      '1997-05,PAK',
      '2022-05,RUS',
      'claims.csv row 3, column date: "2022" overlaps another claim of RUS with a different stance: in row 2 and row 3 ("2022-05")',
    ],
    [
      '1997-05,PAK',
      '2022-03-01,CHN',
      'claims.csv row 4, column date: "2022-03-01" is a second claim of CHN for one day: in row 2 and row 4',
    ],
    [
      ',sources,',
      ',source,',
      'claims.csv row 1: "source" is not a column of this file; did you mean "sources"?',
    ],
    [',sources,', ',summary,', 'claims.csv row 1: "summary" is the name of two columns'],
    ['date,country', 'country', 'claims.csv row 1: has no column date'],
    [
      '1997-05,PAK',
      'ru,PAK',
      'claims.csv row 2, column date: "ru" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      '2022,Russia',
      '2022,ru',
      'claims.csv row 3, column country: "ru" is not a country; did you mean "RUS"?',
    ],
    [
      '1997-05,PAK',
      '1997-05,CI',
      'claims.csv row 2, column country: "CI" is not a country; did you mean "CIV"?',
    ],
    [
      '2022,Russia',
      '2024,Russia',
      'claims.csv row 3, column date: "2024" is not over by 2024-06-30 (asOf) and would never be shown: write a narrower date, such as 2024-06',
    ],
  ])('has a problem where something becomes wrong from %j to %j', (old, replacement, problem) => {
    expect(problemsAfter('claims.csv', old, replacement)).toContain(problem);
  });

  it.each([
    ['Publicly critical', '; did you mean "critical"?'],
    ['publicly criticl', '; did you mean "critical"?'],
    ['recognizes', '; did you mean "recognises"?'],
    ['likes', ''],
  ])('suggests of the stance %j, a label or an id, the id%s', (written, hint) => {
    const story = files['story.yaml']?.replace('label: Critical', 'label: Publicly critical');
    const claims = files['claims.csv']?.replace('PAK,recognises', `PAK,${written}`);
    expect(problemsWith({ 'story.yaml': story, 'claims.csv': claims })).toEqual([
      `claims.csv row 2, column stance: "${written}" is not a stance of the scale${hint}`,
    ]);
  });
});
