import type { Page } from '@playwright/test';
import { stancesAt } from '../../src/story/stances.ts';
import { expect, test } from './fixtures.ts';
import { countries, servedStory } from './story.ts';

/** How often a page asks for its story while it loads. */
async function storyRequests(page: Page): Promise<number> {
  let count = 0;
  page.on('request', (request) => {
    if (/\/assets\/story-[^/]+\.json$/.test(request.url())) count += 1;
  });
  await page.goto('taliban/', { waitUntil: 'networkidle' });
  return count;
}

test('with scripts a page asks for its story once, before its own script does', async ({
  page,
}) => {
  expect(await storyRequests(page)).toBe(1);
  await expect(page.locator('link[data-demarche="story"]')).toHaveAttribute('rel', 'preload');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page asks for no story that nobody would use', async ({ page }) => {
    expect(await storyRequests(page)).toBe(0);
  });

  test('the page has every country, claim, source, quote and implication', async ({ page }) => {
    const story = await servedStory(page);
    await page.goto('taliban/');
    const stances = stancesAt(story, story.opensOn);
    for (const [country, stance] of stances) {
      if (country === 'VAT') continue;
      const shape = page.locator(`path[data-shape="${country}"]`);
      await expect(shape).toHaveAttribute('data-stance', stance);
    }
    const links = await page
      .locator('a[href^="http"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(story.sources.length).toBeGreaterThan(100);
    for (const { url } of story.sources) if (url) expect(links).toContain(url);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { summary } of story.claims) expect(text).toContain(summary);
    for (const { text: words } of story.quotes) expect(text).toContain(words);
    for (const { title } of story.implications) expect(text).toContain(title);
    await expect(page.getByRole('table', { name: 'All countries' })).toBeVisible();
    expect(await page.locator('#countries-table tbody tr').count()).toBe(story.recognisers.length);
    await expect(page.locator('ol time').first()).toBeVisible();
  });

  test('no control that does nothing is shown', async ({ page }) => {
    await page.goto('taliban/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0);
  });
});

test('the live map takes the place of the still one without a jump', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/Stage-*.js', async (route) => {
    await gate;
    await route.continue();
  });
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.goto('taliban/');
  const still = await page.locator('path[data-shape="BRA"]').boundingBox();
  open();
  await expect(countries(page)).toHaveCount(197);
  const live = await page.locator('[role="option"][data-country="BRA"]').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs((live?.[side] ?? 0) - (still?.[side] ?? 0))).toBeLessThan(1.5);
  }
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('a press before the page can answer is not lost', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/assets/story-*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('taliban/', { waitUntil: 'commit' });
  await page.locator('path[data-shape="BRA"]').click();
  open();
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
});

test('until its date is there, the page says that it is loading', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/assets/story-*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('taliban/?date=1998-01-01', { waitUntil: 'commit' });
  await expect(page.locator('[data-loading]')).toHaveAttribute(
    'data-loading',
    'loading 1 January 1998 …',
  );
  open();
  await expect(countries(page)).toHaveCount(197);
  await expect(page.locator('[data-loading]')).toHaveCount(0);
});

test('the Persian page is Persian before any script runs', async ({ page }) => {
  const html = await (await page.request.get('taliban/fa/')).text();
  expect(html).toContain('<html lang="fa" dir="rtl"');
  expect(html).toContain('چه کسی حکومت طالبان را به رسمیت می‌شناسد؟');
});
