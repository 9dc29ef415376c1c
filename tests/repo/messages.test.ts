import { expect, test } from 'vitest';
import { messages } from '../../src/language/messages/en.ts';
import { readSources } from './sources.ts';

/** Keys that a template makes, such as t(`precision.${precision}`), by what stands before the hole. */
const built: Readonly<Record<string, readonly string[]>> = {
  'confidence.': ['confirmed', 'reported', 'disputed', 'unverified'].flatMap((confidence) => [
    confidence,
    `${confidence}Meaning`,
  ]),
  'download.': ['csv', 'svg', 'png'],
  'moves.': [
    ...['closer', 'away', 'firstToward', 'firstAway'].flatMap((group) => [group, `${group}None`]),
    ...['disputed', 'ended', 'same'],
  ],
  'page.': ['method', 'record'],
  'precision.': ['month', 'year'],
  'share.': ['plain', 'apa', 'bibtex'],
  'table.': ['country', 'stance', 'since', 'source'],
  'theme.': ['auto', 'light', 'dark'],
};

const texts = readSources('src', /\.tsx?$/)
  .filter(({ path }) => !path.startsWith('src/language/messages/'))
  .map(({ text }) => text);
const keys = Object.keys(messages);
const made = Object.entries(built).flatMap(([prefix, ends]) => ends.map((end) => prefix + end));

function isNamed(key: string): boolean {
  return texts.some((text) => text.includes(`'${key}'`));
}

test('every text of the catalogue is used somewhere', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(keys.length).toBeGreaterThan(100);
  const used = new Set(made);
  expect(keys.filter((key) => !used.has(key) && !isNamed(key))).toEqual([]);
});

test('the exceptions are needed', () => {
  expect(made.filter((key) => !keys.includes(key))).toEqual([]);
  for (const prefix of Object.keys(built)) {
    expect(
      texts.some((text) => text.includes(`\`${prefix}\${`)),
      prefix,
    ).toBe(true);
  }
});
