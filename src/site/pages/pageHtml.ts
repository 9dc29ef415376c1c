import { escapeHtml } from './html.ts';
import { modulePreloads, type Preloads } from './preloads.ts';
import type { RenderedPage } from './render.tsx';
import type { SitePage } from './sitePages.ts';

/**
 * The document that all pages are written into: `html`, which Vite made of `index.html`, with the script that runs
 * before a page is painted.
 */
export function pageDocument(html: string, bootScript: string): string {
  return fill(html, '<!--boot-->', bootScript);
}

/**
 * A page: the document with its slots filled. `root` is where addresses begin: the page's way to the site's root, or
 * '/' in development, which has no chunks to load early.
 * @throws Error where the document has not the slots.
 */
export function pageHtml(
  document: string,
  page: SitePage,
  rendered: RenderedPage,
  root: string,
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
  ];
  const needed = [
    soonLink('story', `${root}${files.data.path}`),
    ...texts
      .filter(([code]) => code === language)
      .map(([code, { path }]) => soonLink('texts', `${root}${path}`, code)),
    ...(preloads ? modulePreloads(preloads, root) : []),
  ];
  const slots = {
    '<html lang="en" dir="ltr"': `<html lang="${language}" dir="${rendered.direction}" data-kind="${kind}"`,
    '<!--head-->': head.join('\n'),
    // What is asked for in the head comes down together with the map, at its cost.
    '<!--page-->': [bodyOf(page, rendered), ...needed].join('\n'),
  };
  return Object.entries(slots).reduce(
    (text, [slot, content]) => fill(text, slot, content),
    document.replaceAll(/(src|href)="\.?\/(?=assets\/|favicon)/g, `$1="${root}`),
  );
}

function bodyOf({ kind }: SitePage, { body, failures }: RenderedPage): string {
  const texts = Object.entries(failures).map(
    ([name, text]) => `data-${name}="${escapeHtml(text)}"`,
  );
  return [
    `<div id="demarche-message" ${texts.join(' ')}></div>`,
    `<div id="demarche" data-kind="${kind === 'embed' ? kind : 'page'}">${body}</div>`,
  ].join('\n');
}

/** What the boot script turns into a preload: without scripts nobody would use what was loaded. */
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

function fill(document: string, slot: string, content: string): string {
  if (!document.includes(slot)) throw new Error(`index.html has no ${slot}.`);
  return document.replace(slot, () => content);
}
