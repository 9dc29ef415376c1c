import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, fillsBySlot, goToDate, open } from './story.ts';

for (const view of ['map', 'grid'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`a wanted source gives a dashed outline that can be seen (${view}, ${scheme})`, async ({
      page,
    }) => {
      await open(page, `taliban/?view=${view}&scheme=${scheme}&date=2022-02-01`);
      await expect(wanted(page)).not.toHaveCount(0);
      await expect(dashes(page)).toHaveCount(await wanted(page).count());
      const { stroke, width, dashed } = await dashes(page)
        .first()
        .evaluate((line) => {
          const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(line);
          return { stroke, width: strokeWidth, dashed: strokeDasharray };
        });
      expect(width).toBe('1.4px');
      expect(dashed).toBe('3px, 2.4px');
      const { none: _none, subject: _subject, ...stances } = await fillsBySlot(page);
      expect(Object.keys(stances).length).toBeGreaterThan(3);
      for (const fill of Object.values(stances).flat())
        expect(contrast(stroke, fill), fill).toBeGreaterThan(3);
    });
  }
}

test('a date that is a month or a year is said in words, and gives no dashes', async ({ page }) => {
  await open(page, 'taliban/?date=2025-07-03&country=JPN&tab=country');
  await expect(japan(page)).toHaveAttribute('data-precision', 'month');
  await expect(japan(page)).not.toHaveAttribute('data-confidence', 'unverified');
  await expect(dashes(page)).toHaveCount(await wanted(page).count());
  await expect(page.getByText(/since October 2022 \(day not known/)).toBeVisible();
});

test('the dashed outline comes and goes with the date, and leaves with a hidden stance', async ({
  page,
}) => {
  await open(page, 'taliban/?date=1998-01-01');
  await expect(dashes(page)).toHaveCount(0);
  await goToDate(page, '2022-02-01');
  const all = await wanted(page).count();
  expect(all).toBeGreaterThan(1);
  await expect(dashes(page)).toHaveCount(all);
  await page.getByRole('group', { name: 'Legend' }).getByText('Own mission in Kabul').click();
  await expect(wanted(page)).not.toHaveCount(all);
  const left = await wanted(page).count();
  await expect(dashes(page)).toHaveCount(left);
  // Lines that are hidden stay so when the others are drawn anew, and come back where they belong.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(dashes(page)).toHaveCount(left);
  await page.getByRole('group', { name: 'Legend' }).getByText('Own mission in Kabul').click();
  await expect(dashes(page)).toHaveCount(all);
});

function japan(page: Page) {
  return countries(page).and(page.locator('[data-country="JPN"]'));
}

/** The countries whose source is wanted and whose stance is shown. */
function wanted(page: Page) {
  return countries(page).and(page.locator('[data-confidence="unverified"]:not([data-hidden])'));
}

/** The dashed lines; a style sheet's own names are hashed, their beginnings stay. */
function dashes(page: Page) {
  return page.locator('[role="listbox"][aria-label="Countries"] [class*="sourceWanted"]');
}

/** Contrast of two colours written as `rgb(r, g, b)`, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
