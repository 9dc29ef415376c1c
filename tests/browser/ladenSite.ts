import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Atlas } from '../../src/geo/atlas.ts';
import { listFiles } from '../../src/site/data/storyFiles.ts';
import { staticKinds } from '../../src/site/pages/addresses.ts';
import { pageHtml } from '../../src/site/pages/pageHtml.ts';
import { listPages } from '../../src/site/pages/sitePages.ts';
import { staticAddress, staticHtml } from '../../src/site/static/staticFiles.ts';
import type { Story, StoryTexts } from '../../src/story/story.ts';
import { builtAtlas } from './places.ts';

type Render = typeof import('../../src/site/pages/render.tsx');

/** Files of a site by their paths. */
export type Written = ReadonlyMap<string, string | Buffer>;

const origin = 'http://localhost:4173';
const renderer = new URL('../../node_modules/.cache/demarche/render/render.js', import.meta.url);

/** The pages and files of a story, its pictures too where they are wanted, beside those of the site, by their paths, as the build would write them. */
export async function pagesOf(
  page: Page,
  story: Story,
  texts: Readonly<Record<string, StoryTexts>>,
  hasPictures = false,
): Promise<Written> {
  // The build's own, so that names of classes are those of the style sheet.
  const render: Render = await import(renderer.href);
  const lead = await (await page.request.get('index.html')).text();
  const method = await (await page.request.get('taliban/method/index.html')).text();
  const sheets = [...method.matchAll(/<link rel="stylesheet" href="[./]*([^"]+)"/g)];
  const document = readFileSync(new URL('document.html', renderer), 'utf8');
  const atlas = await atlasOf(page, lead);
  const written = new Map<string, string | Buffer>();
  for (const one of listPages([{ story, texts, atlas, closeAtlas: atlas }])) {
    if (one.kind === 'lead') continue;
    const rendered = await render.renderPage(one, origin);
    written.set(one.path, pageHtml(document, one, rendered, one.toRoot));
    if (one.kind !== 'story') continue;
    for (const kind of staticKinds) {
      const { path, toRoot } = staticAddress(one, kind);
      const members = new Set(story.recognisers);
      const beside = await render.renderStatic(kind, one, origin, toRoot, members);
      const styles = sheets.map(([, sheet]) => `${toRoot}${sheet}`);
      written.set(path, staticHtml(beside, toRoot, styles));
    }
    for (const { path: name, text } of listFiles(one.files)) written.set(name, text);
    if (hasPictures) {
      for (const { path: name, content } of await render.renderPictures(one, origin)) {
        written.set(name, typeof content === 'string' ? content : Buffer.from(content));
      }
    }
  }
  return written;
}

/**
 * Answers what is asked for below the story's folder, and for the story's data, with those pages and files. A frame stays empty: a browser lets
 * a sandboxed page that came from no server ask this one for nothing.
 */
export async function serve(page: Page, written: Written) {
  await page.route(/\/laden\/|\/assets\/story-laden-/, (route) => {
    const asked = /(?:laden|assets)\/.*/.exec(new URL(route.request().url()).pathname)?.[0] ?? '';
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const isFramed =
      route.request().isNavigationRequest() && route.request().frame() !== page.mainFrame();
    const body = isFramed ? '' : written.get(path);
    if (body === undefined) return route.fulfill({ status: 404, body: 'Not found' });
    return route.fulfill({ body, contentType: typeOf(path) });
  });
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
};

function typeOf(path: string): string {
  return types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
}

/** The atlas of the lead story: what its page draws, and what stands beside that. */
async function atlasOf(page: Page, html: string): Promise<Atlas> {
  const drawn = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'text/html');
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      shapes: all('path[data-shape]').map((path) => ({
        id: path.getAttribute('data-shape'),
        belongsTo: path.getAttribute('data-country'),
        path: path.getAttribute('d'),
      })),
      borders: document.querySelector('path[data-borders]')?.getAttribute('d'),
      disputed: all('path[data-disputed]').map((path) => ({
        id: path.getAttribute('data-disputed'),
        path: path.getAttribute('d'),
      })),
    };
  }, html);
  return { ...builtAtlas(), ...drawn } as Atlas;
}
