import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const pages = readdirSync('public/examples').filter((name) => name.endsWith('.html'));

/** How far the page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [390, 1200]) {
  for (const name of pages) {
    test(`examples/${name} fits a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`examples/${name}`);
      const frames = page.locator('iframe');
      const expected = name === 'index.html' ? 0 : 1;
      await expect.poll(() => frames.count()).toBeGreaterThanOrEqual(expected);
      if (expected > 0) {
        const listbox = frames.first().contentFrame().getByRole('listbox', { name: 'Countries' });
        await expect(listbox).toBeVisible();
      }
      expect(await sideways(page)).toBe(0);
    });
  }

  test(`the map of an article that is scrolled leaves room for the text, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('examples/scroll.html');
    const map = page.locator('demarche-map');
    await expect(map).toHaveAttribute('date', /./);
    for (const date of ['2021-08-15', '2024-01-30']) {
      const section = page.locator(`section[data-state^="date=${date}"]`);
      await section.evaluate((it) =>
        scrollTo(0, it.getBoundingClientRect().top + scrollY - innerHeight * 0.65),
      );
      await expect(map).toHaveAttribute('date', date);
      const text = await section.boundingBox();
      const box = await map.boundingBox();
      if (!text || !box) throw new Error('The page shows no map or no text.');
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
      const isBeside = text.x >= box.x + box.width;
      expect(isBeside || text.y >= box.y + box.height).toBe(true);
    }
  });
}
