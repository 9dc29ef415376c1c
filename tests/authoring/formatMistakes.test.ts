import { csvFormatRows, csvParseRows, dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { files, problemsAfter, problemsWith, storyOf } from './files.ts';

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

  it.each<[string, (rows: string[][]) => string]>([
    ['semicolons', (rows) => dsvFormat(';').formatRows(rows)],
    ['tabs', (rows) => dsvFormat('\t').formatRows(rows)],
    ['a line sep=, before the header', (rows) => `sep=,\n${csvFormatRows(rows)}`],
    [
      'a mark, a line sep=; and CRLF',
      (rows) => `\uFEFF"sep=;"\r\n${dsvFormat(';').formatRows(rows).replaceAll('\n', '\r\n')}`,
    ],
  ])('E3: takes every table with %s for what it is', (_what, write) => {
    const tables = Object.entries(files).flatMap(([name, text]) =>
      name.endsWith('.csv') && text ? [[name, write(csvParseRows(text))] as const] : [],
    );
    expect(tables).toHaveLength(6);
    expect(storyOf(Object.fromEntries(tables))).toEqual(storyOf({}));
  });

  it('E3: counts rows and names the separator as the spreadsheet has them', () => {
    const claims = dsvFormat(';').formatRows(csvParseRows(files['claims.csv'] ?? ''));
    const broken = `sep=;\n${claims.replace('It objected.', 'It objected; twice.')}`;
    expect(problemsWith({ 'claims.csv': broken })).toEqual([
      'claims.csv row 4: has 8 cells under 7 columns: put a text that has a semicolon in it in quotation marks',
    ]);
  });

  it.each([
    ['claims.csv', 'It recognised.', 'Iran’s chargé', 'claims.csv row 2, column summary: '],
    ['story.yaml', 'Nobody governs.', 'Côte d’Ivoire', 'story.yaml line 14: '],
  ])('E4: knows UTF-8 that was read as something else in %s', (file, old, meant, place) => {
    const mangled = meant.replaceAll('’', 'â€™').replaceAll('é', 'Ã©').replaceAll('ô', 'Ã´');
    const [problem, ...others] = problemsAfter(file, old, mangled);
    expect(others).toEqual([]);
    expect(problem?.startsWith(`${place}has signs of a wrong encoding`)).toBe(true);
    expect(problem).toContain(meant);
  });

  it.each(['é', 'Ça va', 'Türkiye – “so”', 'ÿ¿', 'به رسمیت', '5 €'])('E4: lets %j be', (text) => {
    expect(problemsAfter('claims.csv', 'It recognised.', text)).toEqual([]);
  });

  it('E5: drops empty cells beyond the header, and keeps columns of the editor out of the story', () => {
    const claims = files['claims.csv'] ?? '';
    expect(storyOf({ 'claims.csv': claims.replaceAll('confirmed,\n', 'confirmed,,,,\n') })).toEqual(
      storyOf({}),
    );
    const checked = claims
      .trimEnd()
      .split('\n')
      .map((line, row) => (row === 0 ? `_checked_by,${line}` : `Ann,${line}`));
    expect(storyOf({ 'claims.csv': checked.join('\n') })).toEqual(storyOf({}));
    const [problem] = problemsWith({
      'claims.csv': checked.join('\n').replace('_checked', 'checked'),
    });
    expect(problem).toBe(
      'claims.csv row 1: "checked_by" is not a column of this file: one of your own begins with "_"',
    );
  });

  it('E6: minds no sign that nobody sees', () => {
    const claims = (files['claims.csv'] ?? '')
      .replace('date,', 'date\u200b,')
      .replace('PAK', '\u200ePAK\u200b')
      .replace('1997-05', '\u200e1997-05')
      .replace('It recognised.', 'It re\u00adcognised.\u2060');
    expect(storyOf({ 'claims.csv': claims })).toEqual(storyOf({}));
    expect(problemsAfter('claims.csv', 'It recognised.', '\u200b\u2060')).toEqual([
      'claims.csv row 2, column summary: must not be empty',
    ]);
    expect(problemsAfter('claims.csv', 'PAK', 'P\u200cAK')).toEqual([
      expect.stringContaining('"P[U+200C]AK" is not a country'),
    ]);
    const { title } = storyOf({
      'story.yaml': files['story.yaml']?.replace('Who recognises it?', '\u200fمی\u200cشناسد؟'),
    });
    expect(title).toBe('می\u200cشناسد؟');
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
