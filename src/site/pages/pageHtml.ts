import type { ClientFiles } from './clientFiles.ts';
import { escapeHtml } from './html.ts';
import type { RenderedPage } from './render.tsx';
import type { SitePage } from './sitePages.ts';

/** What `index.html` is given that all pages share: what comes before all else, and the scripts at its end. */
interface Shared {
  readonly first: string;
  readonly scripts: string;
}

/** The document that all pages are written into: `html` is `index.html`. */
export function pageDocument(html: string, { first, scripts }: Shared): string {
  return fill(fill(html, '<!--first-->', first), '<!--scripts-->', scripts);
}

/**
 * What a build gives it. Only the two files without which nothing is painted are asked for in the head: what is asked
 * for there comes down together with the map, at its cost.
 */
export function builtParts({ boot, sheet, script, imports }: ClientFiles): Shared {
  return {
    first: `<script src="./${boot}"></script>
    <link rel="stylesheet" crossorigin href="./${sheet}" />`,
    scripts: [
      `<script type="module" crossorigin src="./${script}"></script>`,
      ...imports.map((path) => modulePreload(path, './')),
    ].join('\n    '),
  };
}

function modulePreload(path: string, root: string): string {
  return `<link rel="modulepreload" crossorigin href="${root}${path}" />`;
}

/**
 * A page: the document with its slots filled. `root` is where addresses begin: the page's way to the site's root, or
 * '/' in development. `chunks` are scripts that the page's own will ask for.
 * @throws Error where the document has not the slots.
 */
export function pageHtml(
  document: string,
  page: SitePage,
  rendered: RenderedPage,
  root: string,
  chunks: readonly string[] = [],
): string {
  const { files, language } = page;
  const kind = page.kind === 'embed' ? 'embed' : 'page';
  const texts = [...files.texts];
  const head = [
    rendered.head,
    soonLink('story', `${root}${files.data.path}`),
    ...texts.map(([code, { path }]) =>
      code === language
        ? soonLink('texts', `${root}${path}`, code)
        : alternateLink('texts', `${root}${path}`, code),
    ),
    alternateLink('grounds', `${root}${files.grounds.path}`),
    alternateLink('outlines', `${root}${files.outlines.path}`),
    ...page.translations.map(
      ([code, path]) =>
        `<link data-demarche="embed" rel="alternate" href="${root}${path}" data-language="${code}" />`,
    ),
  ];
  const slots = {
    '<html lang="en" dir="ltr"': `<html lang="${language}" dir="${rendered.direction}" data-kind="${kind}"`,
    '<!--head-->': head.join('\n'),
    '<!--body-->': bodyOf(page, rendered),
    '<!--chunks-->': chunks.map((path) => modulePreload(path, root)).join('\n'),
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
