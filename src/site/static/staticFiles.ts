import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preprocessCSS, type ResolvedConfig } from 'vite';
import { readCountries } from '../../atlas/countries.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { SiteFile } from '../data/storyFiles.ts';
import type { StaticKind } from '../pages/addresses.ts';
import { escapeHtml } from '../pages/html.ts';
import type { SitePage } from '../pages/sitePages.ts';
import type { RenderedStatic } from './renderStatic.tsx';

/** Where a page of text lies beside a story's page: its file, and its way to the site's root. */
export function staticAddress(
  page: SitePage,
  kind: StaticKind,
): { readonly path: string; readonly toRoot: string } {
  return {
    path: page.path.replace(/index\.html$/, `${kind}/index.html`),
    toRoot: `${page.toRoot}../`,
  };
}

/** The members of the United Nations. */
export function unMembers(dataDir: string): ReadonlySet<Iso3> {
  const countries = readCountries(join(dataDir, 'geo'));
  return new Set(countries.filter(({ isUnMember }) => isUnMember).map(({ iso3 }) => iso3));
}

/**
 * A page of text as a document of its own, without any script. `styles` are the addresses of its style sheets
 * and `root` is where those of the site begin.
 */
export function staticHtml(
  { head, body, language, direction }: RenderedStatic,
  root: string,
  styles: readonly string[],
): string {
  const sheets = styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}" />`);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    head,
    `<link rel="icon" href="${escapeHtml(root)}favicon.ico" sizes="any" />`,
    ...sheets,
    '</head>',
    `<body>${body}</body>`,
    '</html>\n',
  ].join('\n');
}

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
