import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorStory } from '../../src/authoring/authorStory.ts';
import { claimsCsv } from '../../src/site/data/storyFiles.ts';
import { formatIsoDay } from '../../src/time/day.ts';
import { prose } from '../story/arbitrary.ts';
import { context, files, problemsAfter, problemsWith, storyOf } from './files.ts';

describe('authorStory', () => {
  it('makes a story of its files', () => {
    const story = storyOf({});
    expect(story.recognisers).toEqual(['CHN', 'CIV', 'IRN', 'PAK', 'RUS']);
    expect(story.groups).toEqual([
      { id: 'sco', label: 'SCO', members: ['CHN', 'RUS'] },
      { id: 'neighbours', label: 'Neighbours', members: ['IRN', 'PAK'] },
    ]);
    expect(story.chapters.map(({ from, to }) => [from, to].map(formatIsoDay))).toEqual([
      ['1996-09-01', '2001-12-31'],
      ['2021-08-15', '2024-06-30'],
    ]);
    expect(story.claims.map(({ id }) => id)).toEqual(['CHN-2022-03-01', 'PAK-1997-05', 'RUS-2022']);
    expect(story.claims[2]).toMatchObject({ sources: [], note: 'See "also".' });
    expect(story.claims[1]).toMatchObject({ sources: ['bbc', 'tass'] });
    expect(story.milestones.map(({ id }) => id)).toEqual(['2021-08-15', '2021-08-15-2']);
    expect(story.implications[0]?.countries).toEqual(['CHN', 'IRN']);
    expect(story).toMatchObject({ language: 'en', boundaries: 'un', opensAt: 'RUS' });
    expect(story.translatedInto).toEqual(['fa']);
  });

  it('gives the translations by language', () => {
    const result = authorStory(files, context);
    expect(result.ok && result.texts).toEqual({
      fa: { title: 'عنوان', claims: { 'PAK-1997-05': { summary: 'شناخت' } } },
    });
  });

  it('takes recognisers beyond the states where the story adds them', () => {
    const text = `${files['story.yaml']}addRecognisers: [ESH, western sahara]\n`;
    expect(problemsWith({ 'story.yaml': text })).toEqual([
      'story.yaml line 30, key addRecognisers[1]: "western sahara" is there twice',
    ]);
    const one = `${files['story.yaml']}addRecognisers: [Western Sahara]\n`;
    expect(storyOf({ 'story.yaml': one }).recognisers).toContain('ESH');
  });

  it('does not mind a byte-order mark, CRLF, blank lines and the order of rows', () => {
    const asExported = Object.fromEntries(
      Object.entries(files).map(([name, text]) => {
        const [header, ...rows] = (text ?? '').trimEnd().split('\n');
        const lines = name === 'claims.csv' ? [header, ...rows.reverse(), ',,,,,,', ''] : [text];
        return [name, `\uFEFF${lines.join('\n').replaceAll('\n', '\r\n')}\r\n`];
      }),
    );
    expect(storyOf(asExported)).toEqual(storyOf({}));
  });

  it('makes the same claims of its own export', () => {
    fc.assert(
      fc.property(prose, prose, (summary, note) => {
        const story = storyOf({});
        const claims = story.claims.map((claim) => ({ ...claim, summary, note }));
        const again = storyOf({ 'claims.csv': claimsCsv({ ...story, claims }) });
        expect(again.claims).toEqual(claims);
      }),
    );
    expect(storyOf({ 'claims.csv': `\uFEFF${claimsCsv(storyOf({}))}` })).toEqual(storyOf({}));
  });

  it('lists every problem of every file at once', () => {
    const problems = problemsWith({
      'claims.csv': `${files['claims.csv']}2024-13-01,Rusia,likes,,cnn,sure,\n`,
      'sources.csv': `${files['sources.csv']}x,X,X,,javascript:alert(1),,\n`,
      'quotes.csv': undefined,
      'fa.yaml': 'titel: x',
    });
    expect(problems).toEqual([
      'quotes.csv: is missing; with nothing to say it has a header only: id,speaker,role,country,date,language,text,translation,source',
      'sources.csv row 4, column url: "javascript:alert(1)" is not an http address',
      'claims.csv row 5, column date: "2024-13-01" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
      'claims.csv row 5, column country: "Rusia" is not a country; did you mean "Russia"?',
      'claims.csv row 5, column stance: "likes" is not a stance of the scale',
      'claims.csv row 5, column summary: must not be empty',
      'claims.csv row 5, column sources: "cnn" is not a source of sources.csv',
      'claims.csv row 5, column confidence: "sure" is none of confirmed, reported, disputed, unverified',
      'fa.yaml line 1, key titel: "titel" is not a key that is known here; did you mean "title"?',
    ]);
  });

  it('says of each missing file that it is missing', () => {
    expect(Object.keys(files).length).toBe(8);
    for (const file of Object.keys(files).filter((name) => name !== 'fa.yaml')) {
      expect(problemsWith({ [file]: undefined })[0]).toMatch(new RegExp(`^${file}: is missing`));
    }
    expect(problemsWith({ 'fa.yaml': undefined })).toEqual([]);
    expect(problemsWith({ 'claim.csv': 'x' })).toEqual([
      'claim.csv: is not a file of a story; did you mean "claims.csv"?',
    ]);
  });

  it('counts a quoted line break as one row and a blank line as a row', () => {
    const text = (files['claims.csv'] ?? '')
      .replace('It recognised.', '"It\nrecognised."')
      .replace('2022-03-01', '\n2022-03-99');
    expect(problemsWith({ 'claims.csv': text })).toEqual([
      'claims.csv row 5, column date: "2022-03-99" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ]);
  });

  it('makes one problem of one mistake', () => {
    expect(problemsAfter('sources.csv', 'https://example.org/', 'example.org')).toHaveLength(1);
    expect(problemsAfter('claims.csv', '1997-05,PAK', '1997-5,PAK')).toHaveLength(1);
    expect(problemsAfter('story.yaml', 'asOf: 2024-06-30\n', '')).toHaveLength(1);
    expect(problemsAfter('story.yaml', 'slot: 6', 'slot: 80')).toHaveLength(1);
    expect(problemsWith({ 'story.yaml': undefined })).toHaveLength(1);
    expect(problemsWith({ 'sources.csv': undefined })).toHaveLength(1);
    expect(
      problemsWith({ 'story.yaml': files['story.yaml']?.replace(/^fallback.*\n/m, '') }),
    ).toEqual(['story.yaml line 1, key fallback: is missing']);
  });

  it('keeps what YAML could take for something else as it is written', () => {
    const text = files['story.yaml']
      ?.replace('headline: News', 'headline: NO')
      .replace('publisher: A paper', 'publisher: 1.10');
    expect(storyOf({ 'story.yaml': text }).article).toMatchObject({
      headline: 'NO',
      publisher: '1.10',
    });
  });

  it('never throws on any text in any file', { timeout: 20_000 }, () => {
    const pieces = fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      ': ',
      '- ',
      '[',
      '{',
      '&a ',
      '*a',
      '\0',
      '!!',
      '\uFEFF',
      'id',
      '2024',
      '__proto__',
      ';',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(files)),
        anyText,
        fc.boolean(),
        (name, text, isMore) => {
          const result = authorStory(
            { ...files, [name]: isMore ? files[name] + text : text },
            context,
          );
          expect(result).toHaveProperty('ok');
        },
      ),
      { numRuns: 100 },
    );
    expect(problemsWith({ 'story.yaml': '['.repeat(10_000) }).length).toBeGreaterThan(0);
  });
});
