import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

interface Shift {
  readonly value: number;
  /** What moved: its tag, class and first words. */
  readonly moved: readonly string[];
}

/** Keeps every shift of the layout that no reader caused. */
async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: readonly { node: Node | null }[];
      }[]) {
        const moved = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const words = node?.textContent?.trim().slice(0, 30) ?? '';
          return `${element?.localName}.${element?.getAttribute('class') ?? ''} ${words}`;
        });
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

const addresses = [
  '',
  '?chrome=none',
  '?chrome=compact',
  '?lang=fa',
  '?view=grid',
  '?date=garbage',
  '?date=1998-01-01',
  '?date=1998-01-01&country=PAK&compare=2025-07-03',
  '?country=none',
  '?country=XYZ',
  '?tab=table',
  '?scheme=dark&hide=critical',
];

for (const width of [1280, 390]) {
  for (const address of addresses) {
    test(`nothing moves as embed/${address} comes to life, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchShifts(page);
      await page.route('**/story.json', async (route) => {
        // The still page is painted before the story is there, as over a slow connection.
        await painted;
        await route.continue();
      });
      let open = () => {};
      const painted = new Promise<void>((resolve) => {
        open = resolve;
      });
      await page.goto(`taliban/embed/${address}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
      open();
      await expect(page.getByRole('listbox').first()).toBeVisible();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      expect(await shifts()).toEqual([]);
    });
  }
}
