import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './served.ts';
import { live } from './story.ts';

const names = readdirSync('public/examples').filter((name) => name.endsWith('.html'));

/** How far the page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('there is a page that leads to each example', async ({ page }) => {
  expect(names).toHaveLength(8);
  await page.goto('examples/index.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main li a')).toHaveCount(7);
});

// A frame is allowed what not every browser has.
test.use({ expectedComplaints: [/web-share/] });

for (const name of names) {
  test(`examples/${name} shows what it promises, and fits a window of any width`, async ({
    page,
  }) => {
    const response = await page.goto(`examples/${name}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (name !== 'index.html') {
      const frame = page.locator('iframe').first();
      await frame.scrollIntoViewIfNeeded();
      await live(frame.contentFrame());
      await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(300);
    }
    for (const width of [1200, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => sideways(page), `${width} px`).toBe(0);
    }
  });
}

test('the map of an article that is scrolled goes from date to date and leaves room for the text', async ({
  page,
}) => {
  await page.goto('examples/scroll.html');
  const map = page.locator('demarche-map');
  await expect(map).toHaveAttribute('date', /./);
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [date, stance] of [
      ['2021-08-15', 'none'],
      ['2024-01-30', 'ambassador'],
    ] as const) {
      const section = page.locator(`section[data-state^="date=${date}"]`);
      await section.evaluate((it) =>
        scrollTo(0, it.getBoundingClientRect().top + scrollY - innerHeight * 0.65),
      );
      await expect(map).toHaveAttribute('date', date);
      const china = page.frameLocator('iframe').locator('[role="option"][data-country="CHN"]');
      await expect(china).toHaveAttribute('data-stance', stance);
      const text = await section.boundingBox();
      const box = await map.boundingBox();
      if (!text || !box) throw new Error('The page shows no map or no text.');
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
      const isBeside = text.x >= box.x + box.width;
      expect(isBeside || text.y >= box.y + box.height).toBe(true);
    }
  }
});
