import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { hostsPort } from './server.mjs';
import { countries } from './story.ts';

/** A script that the page's own and its later ones share, as it is asked for; the build names it for what it holds. */
function sharedScript(): string {
  const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url));
  const own = readdirSync(assets).find((file) => /^index-.*\.js$/.test(file)) ?? '';
  const shared = /from\s*["']\.\/([\w.-]+\.js)["']/.exec(readFileSync(assets + own, 'utf8'))?.[1];
  if (!shared) throw new Error('The script of the page shares nothing with another');
  return `**/${shared}*`;
}

const hosts = `http://127.0.0.1:${hostsPort}/`;

test.use({
  expectedComplaints: [
    new RegExp(
      `^request to another host: ${hosts}|Failed to load resource|ERR_FAILED|preload|dynamically imported`,
    ),
  ],
});

interface Logged {
  readonly data: { readonly type?: string; readonly code?: string };
  readonly at: number;
}

const logOf = (page: Page) => page.evaluate(() => (window as unknown as { log: Logged[] }).log);
const embedIn = (page: Page) => page.frameLocator('demarche-map iframe');
const errorsOf = async (page: Page) =>
  (await logOf(page)).filter(({ data }) => data.type === 'error').map(({ data }) => data.code);

const quietFor = (page: Page) =>
  page.evaluate(() => {
    const { log } = window as unknown as { log: Logged[] };
    return performance.now() - (log.at(-1)?.at ?? performance.now());
  });

/** The height of the element's frame and the one that what is in it is to have, in CSS pixels. */
async function heights(page: Page) {
  const frame = await page.locator('iframe').evaluate((it) => it.clientHeight);
  const inside = page.frames().find((one) => one.url().includes('/embed/'));
  return {
    frame,
    content: await inside?.evaluate(() => {
      const natural = document.querySelector('[data-natural-height]');
      return Math.ceil(natural?.getBoundingClientRect().height ?? 0);
    }),
  };
}

/** In a host page, the embed with what comes where a file is lost, after its Retry once the file is there. */
const losses = {
  'the story': { file: '**/assets/story-*.json', code: 'story', says: 'story' },
  'the language': { file: '**/language-en-*.js*', code: 'language', says: 'language' },
  'the script of the page': { file: '**/index-*.js*', code: 'chunk', says: 'controls' },
  'a script that others need': { file: sharedScript(), code: 'chunk', says: 'controls' },
  'the style sheet': { file: '**/style-*.css*', code: 'styles', says: 'styles' },
};

for (const [what, { file, code, says }] of Object.entries(losses)) {
  test(`without ${what} a host shows the still map, hears of it, and Retry mends it`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.abort());
    await page.goto(`${hosts}element.html`);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    const embed = embedIn(page);
    await expect(embed.getByRole('alert').first()).toContainText(says);
    await expect(embed.locator('[data-map-box] path[data-shape="BRA"]')).toBeVisible();
    await expect(page.locator('demarche-map a')).toBeHidden();
    await expect.poll(() => errorsOf(page)).toContain(code);
    await page.unroute(file);
    await embed.getByRole('button', { name: 'Retry' }).first().click();
    await expect(embed.locator('[role="option"][data-country="BRA"]')).toBeVisible();
    await expect(embed.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });
}

test('without its style sheet an embed keeps its height, and Leaflet waits', async ({ page }) => {
  await page.route('**/style-*.css*', (route) => route.abort());
  await page.goto(`${hosts}plain.html`);
  await expect(page.frameLocator('iframe').getByRole('alert')).toContainText('styles');
  await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Date' })).toBeAttached();
  await expect.poll(() => quietFor(page), { timeout: 15_000 }).toBeGreaterThan(3000);
  const before = await logOf(page);
  expect(before.filter(({ data }) => data.type === 'resize').length).toBeLessThan(10);
  await expect(page.frameLocator('iframe').locator('.leaflet-container')).toHaveCount(0);
});

test('while the story is on its way the host has the still map at its height', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/assets/story-*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${hosts}element.html`);
  await expect(page.locator('demarche-map iframe')).toHaveCSS('visibility', 'visible');
  await expect(embedIn(page).locator('[data-map-box]')).toBeVisible();
  await expect(async () => {
    const { frame, content } = await heights(page);
    expect(frame).toBe(content);
  }).toPass();
  const types = (await logOf(page)).map(({ data }) => data.type);
  expect(types).toContain('resize');
  expect(types).not.toContain('ready');
  open();
  await expect(embedIn(page).locator('[role="option"][data-country="BRA"]')).toBeVisible();
  await expect
    .poll(async () => (await logOf(page)).map(({ data }) => data.type))
    .toContain('ready');
});

test('a host hears that the live map or finer outlines did not come', async ({ page }) => {
  await page.route('**/Stage-*.js*', (route) => route.abort());
  await page.route('**/outlines-close-*', (route) => route.abort());
  await page.goto(`${hosts}element.html`);
  await expect.poll(() => errorsOf(page)).toEqual(['chunk']);
  await page.unroute('**/Stage-*.js*');
  const embed = embedIn(page);
  await embed.getByRole('button', { name: 'Retry' }).click();
  const zoomIn = embed.getByRole('button', { name: 'Zoom in' });
  const lost = page.waitForEvent('requestfailed', (one) => one.url().includes('outlines-close'));
  await expect(async () => {
    await zoomIn.click();
    expect(await errorsOf(page)).toEqual(['chunk', 'outlines']);
  }).toPass();
  await lost;
  // The reader hears of it once, and so does the host, though each zoom asks for them again.
  const note = embed.getByText('The finer outlines of the map did not load');
  await expect(note).toBeVisible();
  await embed.getByRole('button', { name: 'Dismiss' }).click();
  const lostAgain = page.waitForEvent('requestfailed', (one) =>
    one.url().includes('outlines-close'),
  );
  await zoomIn.click();
  await lostAgain;
  await zoomIn.click();
  await expect(note).toHaveCount(0);
  await page.waitForTimeout(500);
  expect(await errorsOf(page)).toEqual(['chunk', 'outlines']);
});

test('an embed whose script is lost once begins again by itself, and its host does not', async ({
  page,
}) => {
  // How often a document asks for it is the browser's affair: it is lost for all of the first one.
  await page.route(sharedScript(), (route) =>
    route.request().frame().url().includes('again=') ? route.continue() : route.abort(),
  );
  await page.goto(`${hosts}element.html`);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await expect(embedIn(page).locator('[role="option"][data-country="BRA"]')).toBeVisible();
  await expect(embedIn(page).getByRole('alert')).toHaveCount(0);
  expect(await errorsOf(page)).toEqual([]);
  expect(page.frames().some((frame) => frame.url().includes('again='))).toBe(true);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
});

for (const [what, file] of [
  ['its own script', '**/index-*.js*'],
  ['a script that others need', sharedScript()],
] as const) {
  test(`a page that lost ${what} says so, and its dead buttons look it`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('taliban/');
    await expect(page.getByRole('alert')).toContainText('controls');
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCSS('pointer-events', 'none');
    await page.unroute(file);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(countries(page)).toHaveCount(197);
  });
}
