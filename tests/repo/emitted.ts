import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { projectRoot } from './sources.ts';

const dist = join(projectRoot, 'dist');

/** Every emitted file, by its path from `dist/` with forward slashes. */
export function emittedFiles(): string[] {
  if (!existsSync(dist)) throw new Error('dist/ does not exist: run npm run build first');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(dist, join(entry.parentPath, entry.name)));
}

export function readEmitted(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** Kilobytes (1,000 bytes) that the files come to as the build compressed them with brotli; the smallest it leaves. */
export function brotliKilobytes(paths: readonly string[]): number {
  const sizes = paths.map((path) => {
    const file = join(dist, path);
    return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** The `src` and `href` of a page's elements that load something (links of the text left out). */
export function loadedBy(page: string): string[] {
  const elements = readEmitted(page).matchAll(/<(?:script|link|img|source)\b[^>]*>/g);
  return [...elements].flatMap(([element]) => {
    if (/\brel="(?:canonical|alternate)"/.test(element)) return [];
    const address = /\b(?:src|href)="([^"]*)"/.exec(element)?.[1];
    return address === undefined || address.startsWith('data:') ? [] : [address];
  });
}

/**
 * The page, and every script and style it comes to load: those its elements name, and from these on all that a
 * script imports, at once or later, unless `isAside` says of a file that a reader of this page does without it.
 */
export function reachableFrom(page: string, isAside: (path: string) => boolean): string[] {
  const reached = new Set([page]);
  const add = (from: string, address: string) => {
    const path = posix.join(posix.dirname(from), address);
    if (reached.has(path) || isAside(path) || !existsSync(join(dist, path))) return;
    reached.add(path);
    if (path.endsWith('.js')) for (const next of importsOfChunk(path)) add(path, next);
  };
  for (const address of loadedBy(page)) add(page, address);
  return [...reached];
}

/** What a chunk imports, and the styles that Vite names in it for the chunks it loads later. */
function importsOfChunk(path: string): string[] {
  const text = readEmitted(path);
  const { module } = parseSync(path, text);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const styles = [...text.matchAll(/["'`]([\w./-]+\.css)["'`]/g)].map((match) => {
    const address = match[1] ?? '';
    return address.startsWith('./') ? address : posix.relative(posix.dirname(path), address);
  });
  return [
    ...module.staticImports.map((it) => it.moduleRequest.value),
    ...module.staticExports.flatMap((it) =>
      it.entries.map((entry) => entry.moduleRequest?.value ?? ''),
    ),
    ...dynamic,
    ...styles,
  ].filter((address) => address !== '');
}
