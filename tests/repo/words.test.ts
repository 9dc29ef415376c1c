import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readSources } from './sources.ts';

const texts = readSources(
  '.',
  /\.(?:[mc]?[jt]sx?|d\.ts|json|css|html|md|ya?ml|csv|txt)$|^\.[^/]+$|^\.ci\//,
);
const lock = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');

/** Of a machine some path, or a place where packages come from; in an address of the web the same word is fine. */
const unwanted: Readonly<Record<string, RegExp>> = {
  "a machine's path": /(?<![\w.:/-])\/(?:work|root|tmp)\//,
  'a neighbour of the project': /\.\.\/shared\b/,
  'a package registry': /\bregistry\.[\w-]+\.\w+/,
};

describe.each(Object.entries(unwanted))('%s', (_what, pattern) => {
  test('is named in no file', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((file) => pattern.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

test.each([
  ["a machine's path", ['see ', '/work', '/main'].join('')],
  ["a machine's path", ["'", '/tmp', "/a'"].join('')],
  ['a neighbour of the project', ['..', 'shared', 'facts'].join('/')],
  ['a package registry', ['https://registry', 'npmjs', 'org'].join('.')],
])('%s would be found', (what, text) => {
  expect(unwanted[what]?.test(text)).toBe(true);
});

test('an address of the web that has such a word in it is left alone', () => {
  expect(unwanted["a machine's path"]?.test('https://example.org/work/x')).toBe(false);
});

test('the lock file names packages and their hashes, and no host', () => {
  expect(lock.match(/"integrity"/g)?.length).toBeGreaterThan(100);
  expect(lock).not.toMatch(/"resolved"\s*:\s*"https?:/);
});
