// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/atlas/readAtlas.ts';

const options = { boundaries: 'un', dataDir: 'data/geo' } as const;
const makingTakes = 120_000;

describe('the kept atlas', () => {
  let cache: string;

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'atlas-'));
  });

  afterEach(() => rmSync(cache, { recursive: true }));

  it(
    'is one whole file, however many ask at once',
    async () => {
      const [one, other] = await Promise.all([
        readAtlas(options, cache),
        readAtlas(options, cache),
      ]);
      expect(one).toEqual(other);
      const files = readdirSync(cache);
      expect(files).toHaveLength(1);
      expect(JSON.parse(readFileSync(join(cache, files[0] ?? ''), 'utf8'))).toEqual(one);
    },
    makingTakes,
  );

  it(
    'is read back, made again where it is broken, and another one for other options',
    async () => {
      const made = await readAtlas(options, cache);
      const file = join(cache, readdirSync(cache)[0] ?? '');
      writeFileSync(file, JSON.stringify({ ...made, borders: 'M0 0l1 1' }));
      expect((await readAtlas(options, cache)).borders).toBe('M0 0l1 1');
      writeFileSync(file, '{"boundaries": "u');
      expect(await readAtlas(options, cache)).toEqual(made);
      await readAtlas({ ...options, boundaries: 'de-facto' }, cache);
      expect(readdirSync(cache)).toHaveLength(2);
    },
    makingTakes,
  );
});
