import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/authoring/problem.ts';
import { parseStoriesList } from '../../src/authoring/storiesList.ts';
import { editDistance, findSuggestion } from '../../src/authoring/suggestion.ts';

describe('formatProblem', () => {
  it('names file, row, column and value in one line', () => {
    expect(
      formatProblem({
        file: 'claims.csv',
        row: 42,
        column: 'date',
        value: '2024-13-01',
        message: 'is not a date',
      }),
    ).toBe('claims.csv row 42, column date: "2024-13-01" is not a date');
  });

  it('names line, key and suggestion', () => {
    expect(
      formatProblem({
        file: 'story.yaml',
        line: 3,
        key: 'region[0]',
        value: 'Rusia',
        message: 'is not a country',
        suggestions: ['Russia'],
      }),
    ).toBe('story.yaml line 3, key region[0]: "Rusia" is not a country; did you mean "Russia"?');
  });

  it('names each of several suggestions', () => {
    expect(
      formatProblem({
        file: 'a.csv',
        value: 'Korea',
        message: 'is not a country',
        suggestions: ['South Korea', 'North Korea'],
      }),
    ).toBe('a.csv: "Korea" is not a country; did you mean "South Korea" or "North Korea"?');
  });

  it('keeps to one line whatever the value', () => {
    const line = formatProblem({
      file: 'a.csv',
      value: `a\nb${'c'.repeat(500)}`,
      message: 'is bad',
    });
    expect(line).toMatch(/^a\.csv: "a bc+…" is bad$/);
    expect(line.length).toBeLessThan(120);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['rusia', 'russia', 1],
    ['chian', 'china', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('findSuggestion', () => {
  const names = ['Russia', 'Austria', 'Australia', 'Türkiye', 'RUS', 'IRN'];

  it.each([
    ['Rusia', 'Russia'],
    ['Austra', 'Austria'],
    ['turkiye', 'Türkiye'],
    ['rus', 'RUS'],
    ['INR', 'IRN'],
    ['XYZ', undefined],
    ['Brazil', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('finds near %j: %j', (value, suggestion) => {
    expect(findSuggestion(value, names)).toBe(suggestion);
  });
});

describe('parseStoriesList', () => {
  it('gives the ids, the lead first', () => {
    expect(parseStoriesList('# all\n- taliban\n- kosovo\n', ['kosovo', 'taliban'])).toEqual({
      ok: true,
      ids: ['taliban', 'kosovo'],
    });
  });

  it.each([
    [undefined, 'stories.yaml: is missing'],
    ['', 'stories.yaml: is empty'],
    ['[]', 'stories.yaml: lists no story'],
    ['taliban', 'stories.yaml line 1: "taliban" must be a list'],
    [
      '- Taliban',
      'stories.yaml line 1, key [0]: "Taliban" is not a story id (lower case letters, digits and "-")',
    ],
    [
      '- ../x',
      'stories.yaml line 1, key [0]: "../x" is not a story id (lower case letters, digits and "-")',
    ],
    [
      '- a\n- talibn',
      'stories.yaml line 2, key [1]: "talibn" has no folder in data/stories; did you mean "taliban"?',
    ],
    ['- zzz', 'stories.yaml line 1, key [0]: "zzz" has no folder in data/stories'],
    ['- a\n- a', 'stories.yaml line 2, key [1]: "a" is there twice'],
  ])('says of %j: %s', (text, problem) => {
    const result = parseStoriesList(text, ['a', 'taliban']);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([problem]);
  });

  it('still gives the ids that can be read beside a wrong one', () => {
    expect(parseStoriesList('- talibn\n- taliban', ['taliban'])).toMatchObject({
      ok: false,
      ids: ['taliban'],
    });
  });
});
