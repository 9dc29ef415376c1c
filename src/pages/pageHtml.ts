import { restOf } from '../map/drawnAtlas.ts';
import { escapeHtml, jsonForHtml } from './html.ts';
import type { RenderedPage } from './render.tsx';
import type { SitePage } from './sitePages.ts';

/**
 * A page from the document Vite made of `index.html`. `root` is where addresses begin: the page's way
 * to the site's root, or '/' in development.
 * @throws Error where the document is not of the form expected.
 */
export function pageHtml(
  document: string,
  page: SitePage,
  rendered: RenderedPage,
  root: string,
): string {
  const { files, language } = page;
  const head = [
    rendered.head,
    dataLink('story', `${root}${files.story.path}`, true),
    dataLink('outlines', `${root}${files.outlines.path}`, false),
    ...[...files.texts].map(([code, { path }]) =>
      dataLink('texts', `${root}${path}`, code === language, code),
    ),
  ];
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*" dir="[^"]*"/, `<html lang="${language}" dir="${rendered.direction}"`],
    [/<title>.*?<\/title>/s, head.join('\n')],
    [/<div id="demarche"><\/div>/, bodyOf(page, rendered)],
  ];
  return replacements.reduce(
    (text, [pattern, replacement]) => replaceOnce(text, pattern, replacement),
    document.replaceAll(/(src|href)="\.?\/(?=assets\/|favicon)/g, `$1="${root}`),
  );
}

function bodyOf({ kind, built }: SitePage, { body, failures }: RenderedPage): string {
  const { story, invalid, retry } = failures;
  const texts = `data-story="${escapeHtml(story)}" data-invalid="${escapeHtml(invalid)}" data-retry="${escapeHtml(retry)}"`;
  return [
    `<div id="demarche-message" ${texts}></div>`,
    `<div id="demarche" data-kind="${kind}">${body}</div>`,
    `<script type="application/json" id="demarche-atlas">${jsonForHtml(restOf(built.atlas))}</script>`,
  ].join('\n');
}

function dataLink(kind: string, address: string, isNeeded: boolean, language?: string): string {
  const use = isNeeded
    ? 'rel="preload" as="fetch" crossorigin="anonymous"'
    : 'rel="alternate" type="application/json"';
  const speaks = language ? ` data-language="${language}"` : '';
  return `<link data-demarche="${kind}" ${use} href="${escapeHtml(address)}"${speaks} />`;
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`index.html has nothing that matches ${pattern}.`);
  return text.replace(pattern, () => replacement);
}
