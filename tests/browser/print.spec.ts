import { inflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, servedStory, settled } from './story.ts';

const controls = [
  'button',
  'combobox',
  'textbox',
  'searchbox',
  'slider',
  'tab',
  'radio',
  'checkbox',
];

/**
 * The controls that paper shows. What is unfolded there has its summary as a heading, and the date stands in its own
 * button.
 */
function visibleControls(page: Page): Promise<string[]> {
  return page.evaluate((roles) => {
    const own = 'button:not(:has(time)), input, select, textarea';
    const selector = [own, ...roles.map((role) => `[role="${role}"]`)].join();
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 100));
  }, controls);
}

/** How many rows are cut off, or have no name to be seen. */
function unseenRows(rows: Locator): Promise<number> {
  return rows.evaluateAll(
    (all) =>
      all.filter((row) => {
        const { height, right } = row.getBoundingClientRect();
        const name = row.querySelector('th > span');
        const isDrawn = name?.checkVisibility({ contentVisibilityAuto: true });
        return height < 8 || right > innerWidth + 1 || !isDrawn || !name?.textContent;
      }).length,
  );
}

async function print(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText(/^(?:Link to exactly this view|پیوند به همین نما): http/),
  ).toBeVisible();
}

for (const address of [
  'taliban/',
  'taliban/?tab=story&country=none&date=2024-01-30&scheme=dark',
  'taliban/fa/?tab=table&view=grid',
  'taliban/?compare=2021-08-15&tab=country',
  'taliban/embed/?tab=story',
]) {
  test(`paper has the whole of ${address}, and nothing to press`, async ({ page }) => {
    await print(page, address);
    const story = await servedStory(page);
    const table = page
      .getByRole('main')
      .locator('table')
      .filter({ has: page.locator('tr[data-country]') });
    const rows = table.locator('tbody tr[data-country]');
    // Paper has the table only where it was opened.
    await expect(rows).toHaveCount(address.includes('tab=table') ? 196 : 0);
    await expect.poll(() => unseenRows(rows)).toBe(0);
    await expect.poll(() => visibleControls(page)).toEqual([]);
    expect(story.quotes.length).toBeGreaterThan(3);
    for (const { text } of story.quotes) {
      await expect(page.locator('blockquote').filter({ hasText: text }).first()).toBeVisible();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const record = address.includes('/fa/') ? /\/taliban\/fa\/record\/$/ : /\/taliban\/record\/$/;
    await expect(page.getByText(record)).toBeVisible();
    const { background, wide } = await page.evaluate(() => ({
      background: getComputedStyle(document.documentElement).backgroundColor,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(background).toBe('rgb(255, 255, 255)');
    expect(wide).toBe(0);
  });
}

test('paper says the date above the map, the counts below it, and where the view is found', async ({
  page,
}) => {
  await print(page, 'taliban/?date=2024-01-30&country=CHN&hide=none');
  const map = page.locator('svg:has(path[data-borders])');
  const date = page.locator('time').filter({ hasText: '30 January 2024' }).first();
  await expect(map).toBeVisible();
  await expect(date).toBeVisible();
  const [top, mapBox] = [await date.boundingBox(), await map.boundingBox()];
  expect(top?.y).toBeLessThan(mapBox?.y ?? 0);
  expect(mapBox?.width).toBeGreaterThan(650);
  const legend = page.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText(/\d+\s*Publicly critical/);
  await expect(legend).toContainText(/\d+\s*No position found/);
  await expect(page.getByText('Boundaries: UN style').first()).toBeVisible();
  await expect(page.getByText(/\/taliban\/\?date=2024-01-30&country=CHN&hide=none$/)).toBeVisible();
});

test('paper has patterns beside the colours, on the map as in the legend', async ({ page }) => {
  await print(page, 'taliban/');
  const fills = await page.evaluate(() => {
    const fillOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).fill : '';
    };
    return {
      map: fillOf('svg:has(path[data-borders]) path[data-slot="2"]'),
      legend: fillOf('[role="group"] svg[data-slot="2"] rect'),
    };
  });
  expect(fills.map).toContain('demarche-motif-2-map');
  expect(fills.legend).toContain('demarche-motif-2');
});

test('paper tells who moved by colours, patterns and arrows, and lists them', async ({ page }) => {
  await print(page, 'taliban/?compare=2021-08-15&tab=story');
  const fillOf = (move: string) =>
    page
      .locator(`path[data-merged][data-move="${move}"]`)
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  expect(await fillOf('recognised')).toBe('rgb(36, 95, 216)');
  for (const [move, slot] of [
    ['firstToward', 'near'],
    ['firstAway', 'far'],
  ] as const) {
    expect(await fillOf(move)).toContain(`demarche-motif-${slot}-map`);
    await expect(page.locator(`pattern#demarche-motif-${slot}-map`)).toHaveCount(1);
  }
  await expect(page.locator('[data-arrow]')).toHaveCount(7);
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await expect(page.getByText('73 spoke out against it').last()).toBeVisible();
  const panel = page.locator('#details-changes');
  for (const name of ['Uzbekistan', 'Canada'])
    await expect(panel.getByText(name).last()).toBeVisible();
});

test('after printing everything is as it was', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  // Names of countries come last.
  await expect(page.getByRole('region', { name: 'Map' })).toContainText('Australia');
  await settled(page);
  const before = await page.locator('main').textContent();
  const unfolded = page.locator('details[open]').filter({ visible: true });
  const folded = await unfolded.count();
  await page.emulateMedia({ media: 'print' });
  const merged = page.locator('svg[data-merged]');
  await expect(merged).toBeAttached();
  await page.emulateMedia({ media: 'screen' });
  await expect(merged).toHaveCount(0);
  await expect.poll(() => page.locator('main').textContent()).toBe(before);
  expect(await unfolded.count()).toBe(folded);
});

test('the printer gets the same: several pages, each with something on it', async ({ page }) => {
  await open(page, 'taliban/?tab=story');
  const pdf = await page.pdf({ format: 'A4' });
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(pdf.length).toBeLessThan(5_000_000);
  const count = Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/s.exec(text)?.[1] ?? 0);
  expect(count).toBeGreaterThan(4);
  expect(count).toBeLessThan(40);
  // A page of nothing is a stream of some dozen bytes.
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index }) => index ?? 0);
  const sizes = streams.flatMap((start) => {
    const from = text.indexOf('\n', start) + 1;
    const bytes = Buffer.from(text.slice(from, text.indexOf('endstream', from)), 'latin1');
    try {
      const content = inflateSync(bytes).toString('latin1');
      return /\bBT\b|\bre\b/.test(content) ? [content.length] : [];
    } catch {
      return [];
    }
  });
  expect(sizes.length).toBeGreaterThanOrEqual(count);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['taliban/', 'taliban/embed/', 'taliban/record/']) {
    test(`the file of ${address} is small`, async ({ page }) => {
      await page.goto(address);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(100_000);
      expect(pdf.length).toBeLessThan(2_000_000);
    });
  }

  test('paper has the map, the date and every quote', async ({ page }) => {
    await page.goto('taliban/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('svg:has(path[data-borders])')).toBeVisible();
    await expect(page.locator('time').first()).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
    const quotes = page.locator('blockquote');
    expect(await quotes.count()).toBeGreaterThan(3);
  });
});
