import { expect, it } from 'vitest';
import { authorStory } from '../../src/authoring/authorStory.ts';
import { formatProblem } from '../../src/authoring/problem.ts';
import { dayFrom } from '../../src/time/day.ts';
import { context, files } from './files.ts';

const today = dayFrom(2024, 7, 2);

/** What is said of the small story after pieces of one file were replaced. */
function said(file: string, ...pairs: readonly (readonly [old: string, next: string])[]) {
  const text = pairs.reduce((before, [old, next]) => {
    if (!before.includes(old)) throw new Error(`${file} has no ${old}`);
    return before.replace(old, () => next);
  }, files[file] ?? '');
  const result = authorStory({ ...files, [file]: text }, { ...context, today });
  return result.ok ? result.warnings : result.problems.map(formatProblem);
}

/** What the small story itself lacks. */
const always = [
  'quotes.csv, words: is in "ps" and has no translation',
  "fa.yaml: 2 of 3 claims have no text, so they are shown in the story's own language",
];

it('E12: warns of nothing else', () => {
  expect(said('claims.csv')).toEqual(always);
});

it.each([
  [
    'claims.csv',
    [['It recognised.', 'China says it recognises.']],
    'claims.csv, PAK-1997-05: is of Pakistan, and its summary begins with China',
  ],
  [
    'claims.csv',
    [['It recognised.', 'Follow <b>others</b>.']],
    'claims.csv, PAK-1997-05: has "<b>", which is shown as it is written',
  ],
  [
    'story.yaml',
    [['recognises: true', 'recognises: false']],
    'story.yaml, key scale: no stance has "recognises: true", so nobody is counted as recognising',
  ],
  [
    'story.yaml',
    [['slot: 6, recognises: false', 'slot: 6, recognises: true']],
    'story.yaml, key scale: recognises, critical have "recognises: true" and are counted together',
  ],
  [
    'sources.csv',
    [['tass,TASS,More news,,,,', 'tass,TASS,More news,,,,\nafp,AFP,Unused,,,,']],
    'sources.csv: nothing names afp',
  ],
  [
    'corrections.csv',
    [['2024-07-01', '2024-08-01']],
    'corrections.csv: 2024-08-01 is still to come',
  ],
] as const)('E11, E12: warns after %s has %j', (file, pairs, warning) => {
  expect(said(file, ...pairs)).toContain(warning);
});

it('E11: lets a summary begin with its own country, or name another later', () => {
  for (const summary of [
    'Pakistan recognised.',
    'It recognised, as China did.',
    'Pakistan and China agreed.',
    'Chinas are many.',
  ])
    expect(said('claims.csv', ['It recognised.', `"${summary}"`])).toEqual(always);
});

it('E12: a quote in another language with a translation is complete', () => {
  expect(said('quotes.csv', ['Words.,,bbc', 'Words.,In English.,bbc'])).toEqual(always.slice(1));
});

it('E12: facts are checked up to a day that has been', () => {
  expect(said('story.yaml', ['asOf: 2024-06-30', 'asOf: 2030-01-01'])).toContain(
    'story.yaml line 5, key asOf: "2030-01-01" is still to come',
  );
});

it('E13: a mistake in the list of recognisers is all that is said of them', () => {
  expect(
    said('story.yaml', ['opensAt: Russia', 'opensAt: Russia\nrecognisers: [RUS, XQX, CHN]']),
  ).toEqual(['story.yaml line 8, key recognisers[1]: "XQX" is not a country']);
});
