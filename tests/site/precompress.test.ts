import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from '../../src/site/servers/precompress.ts';

const page = '<p>Who recognises whom</p>'.repeat(100);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  mkdirSync(join(folder, 'taliban/embed'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lays beside a text the same text compressed in both ways, in every folder', async () => {
  const file = join(folder, 'taliban/embed/index.html');
  writeFileSync(file, page);
  await precompress(folder);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(page);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(page);
  expect(readFileSync(file, 'utf8')).toBe(page);
  expect(readFileSync(`${file}.br`).length).toBeLessThan(page.length / 10);
});

it('leaves pictures, files without an ending and what is small as they are', async () => {
  writeFileSync(join(folder, 'share.png'), page);
  writeFileSync(join(folder, '_headers'), page);
  writeFileSync(join(folder, 'embed.json'), page.slice(0, 999));
  writeFileSync(join(folder, 'story.json'), page.slice(0, 1000));
  await precompress(folder);
  expect(readdirSync(folder).sort()).toEqual(
    [
      '_headers',
      'embed.json',
      'share.png',
      'story.json',
      'story.json.br',
      'story.json.gz',
      'taliban',
    ].sort(),
  );
});
