import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { expect, test } from './fixtures.ts';
import { article } from './hosts/article.ts';
import { hostsPort, mountedAt, port } from './server.mjs';

/** Sites whose page is drawn on their server and taken over in the browser by a framework, after `embed.js`. */

const hosts = `http://127.0.0.1:${hostsPort}/`;
const frame = '/fake/taliban/embed/';

test.use({ expectedComplaints: [new RegExp(`^request to another host: ${hosts}|404`)] });

interface Host {
  hydrate(): Promise<readonly string[]>;
  element: Element | null;
}

/** Opens a page with the article in it and the element live; counts how often its frame is loaded. */
async function openArticle(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().includes(frame)) loads += 1;
  });
  await page.goto(`${hosts}empty.html`);
  const html = renderToString(article);
  const script = `http://127.0.0.1:${port}${mountedAt}embed.js`;
  await page.setContent(`<div id="root">${html}</div><script src="${script}"></script>`);
  await expect(page.locator('demarche-map iframe')).toHaveCSS('visibility', 'visible');
  // A reader has moved the map before the framework is there.
  await page
    .frames()
    .find((one) => one.url().includes(frame))
    ?.evaluate(() => {
      const { say } = window as unknown as { say: (message: unknown) => void };
      say({ type: 'state', cause: 'reader', state: { date: '2024-01-30', view: 'grid' } });
    });
  await page.evaluate(() => {
    (window as unknown as Host).element = document.querySelector('demarche-map');
  });
  return () => loads;
}

async function expectKept(page: Page, loads: () => number): Promise<void> {
  const isSame = () =>
    page.evaluate(
      () => (window as unknown as Host).element === document.querySelector('demarche-map'),
    );
  expect(await isSame()).toBe(true);
  await expect(page.locator('demarche-map iframe')).toHaveCSS('visibility', 'visible');
  expect(loads()).toBe(1);
}

test('D3: React takes over a page with the element, which stays as it is', async ({ page }) => {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('hosts/hydrate.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = [bundle].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('There is no script');
  const loads = await openArticle(page);
  await page.addScriptTag({ content: chunk.code });
  expect(await page.evaluate(() => (window as unknown as Host).hydrate())).toEqual([]);
  await expectKept(page, loads);
});

test('D3: Vue takes over a page with the element, which stays as it is', async ({ page }) => {
  const loads = await openArticle(page);
  const vue = fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.global.js'));
  await page.addScriptTag({ content: readFileSync(vue, 'utf8') });
  await page.evaluate(() => {
    const { Vue } = window as unknown as { Vue: typeof import('vue') };
    const { createSSRApp, h } = Vue;
    const attributes = { story: 'taliban', base: 'fake', height: '420', date: '2024-01-30' };
    const link = h('a', { href: '#page' }, "The map's page");
    const render = () =>
      h('article', [h('p', 'An article.'), h('demarche-map', attributes, [link])]);
    createSSRApp({ render }).mount('#root');
  });
  await expectKept(page, loads);
});
