import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
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
  test(`nothing moves as an embed comes to life, ${width} px wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const shifts = await watchShifts(page);
    for (const address of addresses) {
      // The still page is painted before the story is there, as over a slow connection.
      const release = await hold(page, '**/assets/story-*.json');
      await page.goto(`taliban/embed/${address}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
      release();
      await expect(page.getByRole('listbox').first()).toBeVisible();
      expect(await shifts(), address).toEqual([]);
    }
  });
}
