import { expect, test } from './fixtures.ts';
import { watchShifts } from './shifts.ts';

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
      await page.route('**/assets/story-*.json', async (route) => {
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
