import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { hostile, ladenStory } from '../fixtures/hostile.ts';
import { expect, test } from './fixtures.ts';
import { hear, inBoth, openPair, option, type Pair, unheard } from './hostile.ts';
import { pagesOf, serve } from './ladenSite.ts';
import { middles } from './places.ts';
import { goToDate, openMore } from './story.ts';

/** Plural forms: which one is said depends on how many there are. */
const phrases = /phrase\.|Phrase\./;

async function openLive(page: Page, address: string, recogniser = 'RUS'): Promise<void> {
  await page.goto(address);
  await expect(option(page, recogniser)).toBeAttached();
}

async function select(page: Page, country: string): Promise<void> {
  await option(page, country).focus();
  await page.keyboard.press('Enter');
  await expect(option(page, country)).toHaveAttribute('aria-selected', 'true');
}

/** Steps through both pages, and what the laden one says on the way. */
function walk(pair: Pair) {
  const heard = new Set<string>();
  const step = async (what: string, act: (page: Page) => Promise<unknown>) => {
    await inBoth(pair, what, act);
    await hear(pair.laden, heard);
  };
  return { heard, step };
}

test('a text with markup in it is a text, in every field and every view of a page', async ({
  context,
}) => {
  test.slow();
  const pair = await openPair(context);
  const { heard, step } = walk(pair);
  await step('as it opens', (page) => openLive(page, 'laden/'));
  for (const name of ['Story', 'Table', 'Country']) {
    await step(`the tab ${name}`, (page) => page.getByRole('tab', { name, exact: true }).click());
  }
  for (const country of ['AFG', 'BRA', 'CHN', 'DEU', 'IRN', 'PAK', 'QAT', 'USA', 'RUS']) {
    await step(`the country ${country}`, (page) => select(page, country));
  }
  for (const date of ['2010-01-01', '1997-06-01', '2021-09-01', '2025-07-03']) {
    await step(`the date ${date}`, (page) => goToDate(page, date));
  }
  await step('two dates compared', async (page) => {
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.getByRole('textbox', { name: 'Date to compare with' }).fill('2021-09-01');
    await page.keyboard.press('Enter');
  });
  await step('what is said of the map', async (page) => {
    const menu = await openMore(page);
    await menu.getByText('About this map').click();
  });
  await step('the squares', async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Squares' }).check();
  });
  const { own } = ladenStory(hostile);
  expect(own.length).toBeGreaterThan(60);
  expect(unheard(own, heard).filter((path) => !phrases.test(path))).toEqual([]);
});

test('what is announced, pointed at and named is text too', async ({ context }) => {
  test.slow();
  const pair = await openPair(context);
  const { step } = walk(pair);
  await step('a tooltip', async (page) => {
    await openLive(page, 'laden/');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    const { x, y } = (await middles(page)).CHN!;
    await page.mouse.move(x, y);
    await expect(page.locator('[data-map-tooltip]')).toContainText('Official contacts only');
  });
  await expect(pair.laden.locator('[data-map-tooltip]')).toContainText('<img src=//');
  await expect(option(pair.laden, 'RUS')).toHaveAccessibleName(/<img src=/);
  await step('an announcement', async (page) => {
    await page.getByRole('button', { name: 'Previous event' }).click();
    await expect(page.getByRole('status').first()).toContainText('does so');
  });
  await expect(pair.laden.getByRole('status').first()).toContainText('<img src=//');
  await step('a link’s name', async (page) => {
    await page.getByRole('tab', { name: 'Country' }).click();
    await expect(page.getByRole('link', { name: /Alpha reports/ }).first()).toBeAttached();
  });
  await expect(pair.laden).toHaveTitle(/<\/title><\/textarea><script>/);
  const data = await pair.laden.locator('script[type="application/ld+json"]').textContent();
  const headline = ladenStory(hostile).story.article.headline;
  expect(JSON.parse(data ?? '')['@graph'][0].headline).toBe(headline);
});

test('in what is copied and downloaded a text is text, and no cell is a formula', async ({
  context,
}) => {
  test.slow();
  const pair = await openPair(context);
  const { step } = walk(pair);
  await step('the share dialog', async (page) => {
    await openLive(page, 'laden/?tab=table');
    await page.getByRole('button', { name: 'Share and embed' }).click();
    await expect(page.getByRole('dialog').locator('iframe')).toBeAttached();
  });
  const dialog = pair.laden.getByRole('dialog');
  const { title } = ladenStory(hostile).story;
  for (const style of ['Plain', 'APA', 'BibTeX']) {
    await step(style, (page) => page.getByRole('radio', { name: style, exact: true }).check());
    const text = await dialog.getByRole('textbox', { name: 'Citation' }).inputValue();
    if (style === 'BibTeX') expect(text).not.toMatch(/[^\\][%&$]|\\par/);
    else expect(text).toContain(title);
  }
  for (const kind of ['Plain frame', 'Element']) {
    await step(kind, (page) => page.getByRole('radio', { name: kind }).check());
    const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue();
    expect(await partsOf(pair.laden, code)).toMatchObject(
      kind === 'Element' ? { script: 1, 'demarche-map': 1, a: 1, all: 3 } : { iframe: 1, all: 1 },
    );
  }
  await step('closed', (page) => page.keyboard.press('Escape'));
  const rows = csvParseRows(await download(pair.laden, 'Download CSV'));
  expect(rows).toHaveLength(1 + 8);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rows.flat().filter((cell) => /^'=1\+1 /.test(cell)).length).toBeGreaterThan(8);
});

test('in pictures and in the answer to oEmbed a text is text', async ({ page }) => {
  const { story, texts } = ladenStory(hostile);
  const written = await pagesOf(page, story, texts, true);
  await serve(page, written);
  await openLive(page, 'laden/?tab=table');
  const saved = await download(page, 'Download SVG');
  for (const svg of [saved, String(written.get('laden/map.svg'))]) {
    const { names, text } = await page.evaluate((xml) => {
      const file = new DOMParser().parseFromString(xml, 'application/xml');
      const names = [...file.querySelectorAll('*')].flatMap((one) => [
        one.localName,
        ...one.getAttributeNames().filter((name) => /^on|href/.test(name)),
      ]);
      return { names: [...new Set(names)], text: file.documentElement.textContent ?? '' };
    }, svg);
    expect(names).toContain('path');
    expect(names.filter((name) => /^on|href|script|img|foreign|parsererror/.test(name))).toEqual(
      [],
    );
    expect(text).toContain('</title></textarea><script>');
  }
  const { html, title } = JSON.parse(String(written.get('laden/oembed.json')));
  expect(title).toBe(story.title);
  expect(await partsOf(page, html)).toEqual({ blockquote: 1, a: 1, iframe: 1, all: 3 });
});

test('the embed, the method and the Persian page hold texts as text', async ({ context }) => {
  test.slow();
  const pair = await openPair(context);
  const { heard, step } = walk(pair);
  await step('the embed', (page) => openLive(page, 'laden/embed/'));
  expect(unheard(ladenStory(hostile).own.slice(0, 1), heard)).toEqual([]);
  await step('the method', (page) => page.goto('laden/method/'));
  const { own, fa } = ladenStory(hostile);
  const ruled = own.filter(({ path }) => /criterion|^notes|^sources/.test(path));
  expect(ruled.length).toBeGreaterThan(12);
  expect(unheard(ruled, heard)).toEqual([]);
  await step('in Persian', (page) => openLive(page, 'laden/fa/'));
  const tabs = await pair.laden.getByRole('tab').count();
  for (let at = 0; at < tabs; at += 1) {
    await step(`the tab ${at}`, (page) => page.getByRole('tab').nth(at).click());
  }
  for (const country of ['AFG', 'CHN', 'DEU', 'IRN', 'PAK', 'USA', 'RUS']) {
    await step(`${country} in Persian`, (page) => select(page, country));
  }
  await step('between the chapters', (page) => openLive(page, 'laden/fa/?date=2010-01-01'));
  await step('the Persian method', (page) => page.goto('laden/fa/method/'));
  expect(fa.length).toBeGreaterThan(50);
  expect(unheard(fa, heard).filter((path) => !phrases.test(path))).toEqual([]);
});

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).press('Enter'),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

/** How many elements of each name a code makes of itself in a page of somebody else, and how many in all. */
function partsOf(page: Page, code: string): Promise<Record<string, number>> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const counts: Record<string, number> = { all: 0 };
    for (const element of parsed.querySelectorAll('head *, body *')) {
      counts.all = (counts.all ?? 0) + 1;
      counts[element.localName] = (counts[element.localName] ?? 0) + 1;
      for (const name of element.getAttributeNames()) if (name.startsWith('on')) counts[name] = 1;
    }
    return counts;
  }, code);
}
