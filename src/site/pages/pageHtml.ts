import { restOf } from '../../map/drawing/drawnAtlas.ts';
import { escapeHtml, jsonForHtml } from './html.ts';
import { modulePreloads, type Preloads } from './preloads.ts';
import type { RenderedPage } from './render.tsx';
import type { SitePage } from './sitePages.ts';

/**
 * A page from the document Vite made of `index.html`. `root` is where addresses begin: the page's way
 * to the site's root, or '/' in development, which has no chunks to load early. `early` is the tag of the
 * script that runs before the page is painted.
 * @throws Error where the document is not of the form expected.
 */
export function pageHtml(
  document: string,
  page: SitePage,
  rendered: RenderedPage,
  root: string,
  early: string,
  preloads?: Preloads,
): string {
  const { files, language } = page;
  const kind = page.kind === 'embed' ? 'embed' : 'page';
  const texts = [...files.texts];
  const head = [
    rendered.head,
    alternateLink('outlines', `${root}${files.outlines.path}`),
    ...texts
      .filter(([code]) => code !== language)
      .map(([code, { path }]) => alternateLink('texts', `${root}${path}`, code)),
    ...page.translations.map(
      ([code, path]) =>
        `<link data-demarche="embed" rel="alternate" href="${root}${path}" data-language="${code}" />`,
    ),
    early,
  ];
  const needed = [
    soonLink('story', `${root}${files.data.path}`),
    ...texts
      .filter(([code]) => code === language)
      .map(([code, { path }]) => soonLink('texts', `${root}${path}`, code)),
    ...(preloads ? modulePreloads(preloads, root) : []),
  ];
  const replacements: readonly (readonly [RegExp, string])[] = [
    [
      /<html lang="[^"]*" dir="[^"]*"/,
      `<html lang="${language}" dir="${rendered.direction}" data-kind="${kind}"`,
    ],
    [/<title>.*?<\/title>/s, head.join('\n')],
    // What is asked for in the head comes down together with the map, at its cost.
    [/<div id="demarche"><\/div>/, [bodyOf(page, rendered), ...needed].join('\n')],
  ];
  return replacements.reduce(
    (text, [pattern, replacement]) => replaceOnce(text, pattern, replacement),
    document.replaceAll(/(src|href)="\.?\/(?=assets\/|favicon)/g, `$1="${root}`),
  );
}

function bodyOf({ kind, built }: SitePage, { body, failures }: RenderedPage): string {
  const texts = Object.entries(failures).map(
    ([name, text]) => `data-${name}="${escapeHtml(text)}"`,
  );
  return [
    `<div id="demarche-message" ${texts.join(' ')}></div>`,
    `<div id="demarche" data-kind="${kind === 'embed' ? kind : 'page'}">${body}</div>`,
    `<script type="application/json" id="demarche-atlas">${jsonForHtml(restOf(built.atlas))}</script>`,
  ].join('\n');
}

/** What the early script turns into a preload: without scripts nobody would use what was loaded. */
function soonLink(kind: string, address: string, language?: string): string {
  const use = 'rel="alternate" type="application/json" crossorigin="anonymous" data-soon=""';
  return dataLink(kind, use, address, language);
}

function alternateLink(kind: string, address: string, language?: string): string {
  return dataLink(kind, 'rel="alternate" type="application/json"', address, language);
}

function dataLink(kind: string, use: string, address: string, language?: string): string {
  const speaks = language ? ` data-language="${language}"` : '';
  return `<link data-demarche="${kind}" ${use} href="${escapeHtml(address)}"${speaks} />`;
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`index.html has nothing that matches ${pattern}.`);
  return text.replace(pattern, () => replacement);
}
