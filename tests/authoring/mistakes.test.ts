import { describe, expect, it } from 'vitest';
import { files, problemsAfter, problemsWith } from './files.ts';

/** Bytes of UTF-16 as they come out when they are read as UTF-8. */
function asUtf16(text: string, isBigEndian: boolean): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return (isBigEndian ? bytes.swap16() : bytes).toString('utf8');
}

describe('authorStory', () => {
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
      'claims.csv row 2, column country: "Cote dIvoire" is not a country; did you mean "Côte D’ivoire"?',
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
    [
      '"It objected, twice."',
      '"It objected, twice.',
      'claims.csv row 3: has text behind a closing quotation mark',
    ],
    [
      'It recognised.',
      '"It recognised.',
      'claims.csv row 2: has text behind a closing quotation mark',
    ],
    [
      'tass,reported,',
      'tass,reported,"',
      'claims.csv row 4: opens a quotation mark that is never closed',
    ],
    [
      'It recognised.',
      'It\0recognised.',
      'claims.csv row 2, column summary: has a character that is no text: save the file as UTF-8',
    ],
    [
      'It recognised.',
      'It \uFFFD',
      'claims.csv row 2, column summary: has a character that is no text: save the file as UTF-8',
    ],
  ])('finds in claims.csv what becomes wrong from %j to %j', (old, replacement, problem) => {
    expect(problemsAfter('claims.csv', old, replacement)).toContain(problem);
  });

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
      'sources.csv row 2, column published: "May 1997" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
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
      'date,text,countries',
      'date;text;countries',
      'corrections.csv row 1: has semicolons between its columns: save it as CSV with commas',
    ],
    [
      'corrections.csv',
      'date,text,countries\n',
      '\n',
      'corrections.csv row 1: must have a header: date,text,countries',
    ],
    [
      'fa.yaml',
      'PAK-1997-05',
      'PAK-1997-06',
      'fa.yaml line 3, key claims.PAK-1997-06: "PAK-1997-06" is not a key that is known here; did you mean "PAK-1997-05"?',
    ],
    [
      'fa.yaml',
      'PAK-1997-05: شناخت',
      'PAK-1997-05: [a]',
      'fa.yaml line 3, key claims.PAK-1997-05: must be a map of keys and values',
    ],
    [
      'fa.yaml',
      'title: عنوان',
      'title: [a]',
      'fa.yaml line 1, key title: must be a text, not a list',
    ],
  ])('finds in %s what becomes wrong from %j to %j', (file, old, replacement, problem) => {
    expect(problemsAfter(file, old, replacement)).toContain(problem);
  });

  it.each([
    [
      'id: small',
      'id: samll',
      'story.yaml line 1, key id: "samll" is not the name of the folder, "small"',
    ],
    [
      'summary: A story.',
      'sumary: A story.',
      'story.yaml line 3, key sumary: "sumary" is not a key that is known here; did you mean "summary"?',
    ],
    ['summary: A story.', 'sumary: A story.', 'story.yaml line 1, key summary: is missing'],
    [
      'asOf: 2024-06-30',
      'asOf: 2024-06-31',
      'story.yaml line 5, key asOf: "2024-06-31" is not a day (YYYY-MM-DD)',
    ],
    [
      'opensOn: 2022-01-01',
      'opensOn: 1990-01-01',
      'story.yaml line 6, key opensOn: "1990-01-01" is outside the chapters',
    ],
    [
      'from: 1996-09',
      'from: 1996-13',
      'story.yaml line 12, key chapters[0].from: "1996-13" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'to: 2001',
      'to: 2021',
      'story.yaml line 10, key chapters[0]: does not end before the next chapter begins',
    ],
    ['    to: 2001\n', '', 'story.yaml line 10, key chapters[0].to: is missing'],
    [
      '    gapAfter: { title: Between, text: Nobody governs. }\n',
      '',
      'story.yaml line 10, key chapters[0]: needs a gapAfter, which says what the days before the next chapter are called',
    ],
    [
      'slot: 6',
      'slot: 1',
      'story.yaml line 21, key scale[1].slot: "1" is the slot of another stance',
    ],
    [
      'slot: 6',
      'slot: 8',
      'story.yaml line 21, key scale[1].slot: "8" is not a palette slot from 1 to 7',
    ],
    ['id: critical', 'id: none', 'story.yaml line 21, key scale[1].id: "none" is reserved'],
    [
      'recognises: true',
      'recognises: yes',
      'story.yaml line 20, key scale[0].recognises: "yes" is neither "true" nor "false"',
    ],
    [
      'watchList: [CHN]',
      'watchList: CHN',
      'story.yaml line 23, key watchList: "CHN" must be a list',
    ],
    [
      'watchList: [CHN]',
      'watchList: [Chna]',
      'story.yaml line 23, key watchList[0]: "Chna" is not a country; did you mean "China"?',
    ],
    [
      '- sco',
      '- soc',
      'story.yaml line 25, key groups[0]: "soc" is not a group that is known; a group of your own has id, label and members; did you mean "sco"?',
    ],
    [
      'subject: { country: AFG, name: The government }',
      'subject: AFG',
      'story.yaml line 4, key subject: "AFG" must be a map of keys and values',
    ],
    ['title: Who recognises it?', 'id: small', 'story.yaml line 2: Map keys must be unique'],
    ['title: Who recognises it?', 'title: "Who', 'story.yaml line 30: Missing closing "quote'],
    [
      'region: [AFG, PAK]',
      'region: &a [AFG, PAK]\nwatchList: *a',
      'story.yaml line 9: *a stands for a value: write the value out',
    ],
  ])('finds in story.yaml what becomes wrong from %j to %j', (old, replacement, problem) => {
    expect(problemsAfter('story.yaml', old, replacement)).toContain(problem);
  });

  it.each([
    ['It recognised.', 'It recognised, once.', 8],
    ['bbc;tass,confirmed,', 'bbc;tass,confirmed,,more', 8],
    ['It recognised.', 'It came, it saw, it recognised.', 9],
  ])('says of a row that is too long from %j to %j only that', (old, replacement, cells) => {
    expect(problemsAfter('claims.csv', old, replacement)).toEqual([
      `claims.csv row 2: has ${cells} cells under 7 columns: put a text that has a comma in it in quotation marks`,
    ]);
  });

  it('makes one problem of a source whose title has a comma, though claims name it', () => {
    expect(problemsAfter('sources.csv', 'BBC,News', 'BBC,News, and more')).toEqual([
      'sources.csv row 2: has 8 cells under 7 columns: put a text that has a comma in it in quotation marks',
    ]);
  });

  it.each([
    ['claims.csv', false, 'save it as CSV UTF-8'],
    ['claims.csv', true, 'save it as CSV UTF-8'],
    ['story.yaml', false, 'save it as UTF-8'],
    ['fa.yaml', true, 'save it as UTF-8'],
  ])('says once of %s in UTF-16 (big-endian: %s): %s', (file, isBigEndian, advice) => {
    const text = asUtf16(files[file] ?? '', isBigEndian);
    const expected = `${file}: is saved as UTF-16 ("Unicode Text"): ${advice}`;
    expect(problemsWith({ [file]: text })).toEqual([expected]);
    expect(problemsWith({ [file]: text.replace(/^\uFFFD+/, '') })).toEqual([expected]);
  });
});
