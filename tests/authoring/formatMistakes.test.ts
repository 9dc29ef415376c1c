import { describe, expect, it } from 'vitest';
import { files, problemsAfter, problemsWith } from './files.ts';

/** Bytes of UTF-16 as they come out when they are read as UTF-8. */
function asUtf16(text: string, isBigEndian: boolean): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return (isBigEndian ? bytes.swap16() : bytes).toString('utf8');
}

describe('a file of another format', () => {
  it.each([
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
  ])('has a problem in claims.csv where %j becomes %j', (old, replacement, problem) => {
    expect(problemsAfter('claims.csv', old, replacement)).toContain(problem);
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

  it.each<[string, (text: string) => string, string]>([
    [
      'tabs',
      (text) => text.replaceAll(',', '\t'),
      ' row 1: has tabs between its columns: save it as CSV UTF-8, comma separated',
    ],
    [
      'semicolons',
      (text) => text.replaceAll(',', ';'),
      ' row 1: has semicolons between its columns: save it as CSV with commas',
    ],
    [
      'a line sep=,',
      (text) => `sep=,\n${text}`,
      ' row 1: is "sep=…", a line for one spreadsheet program only: delete it and save the file as CSV UTF-8, comma separated',
    ],
    [
      'a byte-order mark and sep=;',
      (text) => `\uFEFF"sep=;"\r\n${text}`,
      ' row 1: is "sep=…", a line for one spreadsheet program only: delete it and save the file as CSV UTF-8, comma separated',
    ],
    [
      'the bytes of an .xlsx',
      () => Buffer.from('504b0304140006000800', 'hex').toString(),
      ': is a spreadsheet that was only given another name: export it as CSV UTF-8, comma separated',
    ],
    [
      'the bytes of an .xls',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex').toString(),
      ': is a spreadsheet that was only given another name: export it as CSV UTF-8, comma separated',
    ],
  ])('is one problem of any table with %s', (_what, change, said) => {
    const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const problems = problemsWith({ [table]: change(files[table] ?? '') });
      expect(problems).toEqual([`${table}${said}`]);
    }
  });

  it.each(['#NAME?', '#REF!', '#N/A', '#VALUE!', '#DIV/0!'])(
    'is one problem of each cell that is the error %s of a spreadsheet',
    (error) => {
      const said = `"${error}" is the error of a spreadsheet: mend its formula or write the text`;
      expect(problemsAfter('claims.csv', '1997-05,PAK', `${error},PAK`)).toContain(
        `claims.csv row 2, column date: ${said}`,
      );
      expect(problemsAfter('claims.csv', 'It recognised.', error)).toEqual([
        `claims.csv row 2, column summary: ${said}`,
      ]);
      expect(problemsAfter('quotes.csv', 'Words.', error)).toEqual([
        `quotes.csv row 2, column text: ${said}`,
      ]);
    },
  );

  it('takes a text that only speaks of such an error', () => {
    expect(problemsAfter('quotes.csv', 'Words.', 'They said #N/A.')).toEqual([]);
  });

  it.each([
    ['confidence,note', 'confidence,note,', 7, ''],
    ['confidence,note', 'confidence,', 6, 'has no column note'],
  ])('says once of texts under no name, from %j to %j', (old, header, place, also) => {
    const [, ...rows] = (files['claims.csv'] ?? '').trimEnd().split('\n');
    const claims = [
      files['claims.csv']?.split('\n')[0]?.replace(old, header),
      ...rows.map((row) => (place === 7 ? `${row},kept in mind` : row.replace(/,$/, ',note'))),
    ];
    expect(problemsWith({ 'claims.csv': claims.join('\n') })).toEqual([
      ...(also ? [`claims.csv row 1: ${also}`] : []),
      `claims.csv row 2: has text in column ${place === 7 ? 'H' : 'G'}, which has no name in the header: name the column or empty it`,
    ]);
  });

  it('does not mind empty columns without a name', () => {
    const claims = files['claims.csv']?.replaceAll('\n', ',,\n');
    expect(problemsWith({ 'claims.csv': claims })).toEqual([]);
  });

  it('is one problem of a table in another encoding, however many cells show it', () => {
    const claims = (files['claims.csv'] ?? '').replaceAll('It ', 'É ');
    const latin1 = Buffer.from(claims, 'latin1').toString('utf8');
    expect(problemsWith({ 'claims.csv': latin1 })).toEqual([
      'claims.csv row 2, column summary: has a character that is no text: save the file as UTF-8 (so have 2 more cells)',
    ]);
  });

  it('names the line of a YAML file with the first character that is no UTF-8', () => {
    const latin1 = Buffer.from((files['story.yaml'] ?? '').replace('Nobody', 'Nobodé'), 'latin1');
    expect(problemsWith({ 'story.yaml': latin1.toString('utf8') })).toEqual([
      'story.yaml line 14: has a character that is no text: save the file as UTF-8',
    ]);
  });

  it.each([
    ['claims.csv', 'claims.CSV'],
    ['sources.csv', 'Sources.csv'],
    ['story.yaml', 'story.yml'],
    ['story.yaml', 'Story.yaml'],
  ])('says of the missing %s that %s is there', (file, other) => {
    expect(problemsWith({ [file]: undefined, [other]: files[file] })).toEqual([
      `${file}: is missing; "${other}" is there: rename it to "${file}"`,
    ]);
    expect(problemsWith({ [other]: files[file] })).toEqual([
      `${other}: is not a file of a story; did you mean "${file}"?`,
    ]);
  });
});
