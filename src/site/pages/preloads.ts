import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import type { LanguageCode } from '../../language/language.ts';

/** Scripts that a page's own script asks for, as addresses from the site's root without a leading slash. */
export interface Preloads {
  /** Without it the page cannot begin to answer. */
  readonly soon: string;
  /** Without it the page answers, but its map stands still. */
  readonly later: string;
}

/**
 * Where a page in a language finds the chunks it will need, so that it need not wait for the first
 * script to name them: two ways to the server and back. Reads the list that Vite wrote into `out`, and
 * removes it, since it is of no use on a site.
 */
export function takePreloads(out: string): (language: LanguageCode) => Preloads {
  const file = join(out, '.vite', 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(dirname(file), { recursive: true });
  return (language) => ({
    soon: fileOf(manifest, `src/language/languages/${language}.ts`),
    later: fileOf(manifest, 'src/map/stage/InteractiveMap.tsx'),
  });
}

/** The tags of a page that ask for them; `root` is the page's way to the site's root. */
export function modulePreloads({ soon, later }: Preloads, root: string): readonly string[] {
  return [tag(soon, root, ''), tag(later, root, ' fetchpriority="low"')];
}

function tag(path: string, root: string, priority: string): string {
  return `<link rel="modulepreload" crossorigin href="${root}${path}"${priority} />`;
}

function fileOf(manifest: Manifest, source: string): string {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build has no chunk for ${source}.`);
  return chunk.file;
}
