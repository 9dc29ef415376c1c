import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preprocessCSS, type ResolvedConfig } from 'vite';
import type { SiteFile } from '../data/storyFiles.ts';

const source = 'src/site/static/StaticPage.module.css';

/**
 * The styles that only the pages of text have, as a sheet of their own: all others are one sheet, which every page
 * loads. Its names of classes are those of the rendered page, since both are made of the file's path.
 */
export async function staticStyles(config: ResolvedConfig): Promise<SiteFile> {
  const file = join(config.root, source);
  const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
  const text = code.replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `assets/static-${hash}.css`, text };
}

/**
 * The site's own style sheet, from the document Vite made of `index.html`, as an address from the site's root.
 * @throws Error where it names none.
 */
export function sheetOf(document: string): string {
  const links = document.match(/<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? [];
  const address = /href="\.?\/(assets\/[^"]+)"/.exec(links[0] ?? '')?.[1];
  if (!address || links.length > 1) throw new Error('index.html has not one style sheet.');
  return address;
}
