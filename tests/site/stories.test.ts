import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuthoringError, readStories } from '../../src/site/pages/stories.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, 'data/stories/taliban', name);

function changeRow(name: string, row: number, change: (line: string) => string): void {
  const lines = readFileSync(file(name), 'utf8').split('\n');
  lines[row - 1] = change(lines[row - 1] ?? '');
  writeFileSync(file(name), lines.join('\n'));
}

function breakStory(): void {
  changeRow('claims.csv', 5, (line) => line.replace(/^[^,]*/, '2024-13-01'));
  appendFileSync(file('claims.csv'), '2024-05-01,Rusia,critical,A claim.,,confirmed,\n');
  rmSync(file('milestones.csv'));
}

const expected = [
  'claims.csv row 5, column date: "2024-13-01" is not a date',
  'column country: "Rusia" is not a country; did you mean "Russia"?',
  'column sources: ',
  'milestones.csv: is missing',
];

describe('reading the stories', { timeout: 60_000 }, () => {
  it('gives the lead story with its outlines', async () => {
    const [lead] = await readStories(join(folder, 'data'));
    expect(lead?.story.id).toBe('taliban');
    expect(lead?.atlas.places).toHaveLength(197);
    expect(Object.keys(lead?.texts ?? {})).toEqual(['fa']);
  });

  it('lists every problem at once, each with its file, row and column', async () => {
    breakStory();
    const error = await readStories(join(folder, 'data')).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AuthoringError);
    for (const sentence of expected) expect((error as Error).message).toContain(sentence);
  });

  it('says of a table in capitals that it is there under another name', async () => {
    renameSync(file('claims.csv'), file('claims.CSV'));
    const error = await readStories(join(folder, 'data')).catch((caught: unknown) => caught);
    expect((error as Error).message).toContain(
      'claims.csv: is missing; "claims.CSV" is there: rename it to "claims.csv"',
    );
  });

  it('says once of a listed story without a folder where it is listed, beside all other problems', async () => {
    writeFileSync(join(folder, 'data/stories.yaml'), '- taliban\n- talibn\n');
    rmSync(file('milestones.csv'));
    const error = await readStories(join(folder, 'data')).catch((caught: unknown) => caught);
    expect((error as Error).message.split('\n')).toEqual([
      'The stories cannot be built:',
      'stories.yaml line 2, key [1]: "talibn" has no folder in data/stories; did you mean "taliban"?',
      'data/stories/taliban:',
      expect.stringMatching(/^milestones\.csv: is missing/),
    ]);
  });

  it('warns in one line of folders that are not listed, and goes on', async () => {
    for (const name of ['kosovo', 'draft', '.hidden']) {
      mkdirSync(join(folder, 'data/stories', name));
    }
    writeFileSync(join(folder, 'data/stories/notes.txt'), 'no folder');
    const warnings: string[] = [];
    const stories = await readStories(join(folder, 'data'), (line) => warnings.push(line));
    expect(stories.map(({ story }) => story.id)).toEqual(['taliban']);
    expect(warnings).toEqual([
      'data/stories.yaml does not list draft, kosovo: left out of the site\n',
    ]);
  });

  it('warns of nothing where every folder is listed', async () => {
    const warnings: string[] = [];
    await readStories(join(folder, 'data'), (line) => warnings.push(line));
    expect(warnings).toEqual([]);
  });

  it.each([
    ['a build', ['build', '--app']],
    ['development', ['--port', '0']],
  ])('ends %s with status 1 and the problems, and no stack', (_what, words) => {
    for (const name of [
      'src',
      'public',
      'index.html',
      'vite.config.ts',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    breakStory();
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { status, stderr } = spawnSync(process.execPath, [vite, ...words], {
      cwd: folder,
      // Under the test runner development serves no pages.
      env: { ...process.env, VITEST: undefined },
      encoding: 'utf8',
      timeout: 40_000,
    });
    expect(status).toBe(1);
    for (const sentence of expected) expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
