import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '../geo/atlas.ts';
import type { AtlasOptions } from './makeAtlas.ts';
import { makeAtlas } from './makeAtlas.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const sharedCache = join(root, 'node_modules/.cache/demarche');

/**
 * The atlas of `makeAtlas`, from `cacheDir` (`node_modules/.cache/demarche/`) where the same was made before. A hash of what it
 * is made from (options, files of `dataDir`, package versions, this code) is in the file's name, so that a change makes a new one.
 * Several processes may ask at once: each writes a file of its own and renames it.
 * @throws Error as `makeAtlas` does.
 */
export async function readAtlas(
  options: AtlasOptions,
  cacheDir: string = sharedCache,
): Promise<Atlas> {
  const file = join(cacheDir, `atlas-${await fingerprint(options)}.json`);
  const cached = await readCached(file);
  if (cached !== undefined) return cached;
  const atlas = await makeAtlas(options);
  await mkdir(cacheDir, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(atlas));
  await rename(draft, file);
  return atlas;
}

async function readCached(file: string): Promise<Atlas | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Atlas;
  } catch {
    // Missing or cut short: made again.
    return undefined;
  }
}

async function fingerprint({ dataDir, ...choices }: AtlasOptions): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(choices));
  hash.update(await readFile(join(root, 'package-lock.json')));
  for (const dir of [dataDir, here, join(here, '../geo')]) {
    for (const name of (await readdir(dir)).sort()) {
      if (/\.(csv|geojson|ts)$/.test(name))
        hash.update(name).update(await readFile(join(dir, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
