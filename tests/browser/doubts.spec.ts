import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, fillsBySlot, goToDate, open } from './story.ts';

for (const view of ['map', 'grid'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`a date that is a month or a year gives a dashed outline that can be seen (${view}, ${scheme})`, async ({
      page,
    }) => {
      await open(page, `taliban/?view=${view}&scheme=${scheme}`);
      const unsure = countries(page).and(
        page.locator('[data-precision], [data-confidence="unverified"]'),
      );
      await expect(unsure.and(page.locator('[data-country="JPN"]'))).toBeAttached();
      const drawing = page.locator('[role="listbox"], .leaflet-container');
      const dashes = drawing.locator(dashed).filter({ visible: true });
      await expect(dashes).toHaveCount(await unsure.count());
      const dash = await strokeOf(dashes.first());
      const below = await strokeOf(drawing.locator(line).filter({ visible: true }).first());
      expect(below.width).toBeGreaterThan(dash.width);
      const sea = await drawing.first().evaluate((element) => {
        let ground: Element = element;
        const colour = () => getComputedStyle(ground).backgroundColor;
        while (colour() === 'rgba(0, 0, 0, 0)') ground = ground.parentElement ?? document.body;
        return colour();
      });
      const fills = Object.values(await fillsBySlot(page)).flat();
      expect(fills.length).toBeGreaterThan(7);
      expect(contrast(dash.colour, below.colour)).toBeGreaterThan(3);
      for (const ground of [sea, ...fills]) {
        const best = Math.max(contrast(dash.colour, ground), contrast(below.colour, ground));
        expect(best, ground).toBeGreaterThan(3);
      }
    });
  }
}

test('the dashed outline comes and goes with the date, and leaves with a hidden stance', async ({
  page,
}) => {
  await open(page, 'taliban/?date=2022-10-30');
  // By the attribute: a line that lies outside the frame after zooming is drawn, though nowhere to be seen.
  const dashes = page.locator(`.leaflet-container ${dashed}:not([visibility="hidden"])`);
  const unsure = countries(page).and(
    page.locator(':is([data-precision], [data-confidence="unverified"]):not([data-hidden])'),
  );
  const seen = new Set<number>();
  const expectDashes = async () => {
    const count = await unsure.count();
    await expect(dashes).toHaveCount(count);
    seen.add(count);
  };
  await expect(japan(page)).not.toHaveAttribute('data-precision');
  await expectDashes();
  await goToDate(page, '2025-07-03');
  await expect(japan(page)).toHaveAttribute('data-precision', 'month');
  await expectDashes();
  await page.getByRole('group', { name: 'Legend' }).getByText('Own mission in Kabul').click();
  await expect(japan(page)).toHaveAttribute('data-hidden');
  await expectDashes();
  expect(seen.size).toBeGreaterThan(1);
  // Lines that are hidden stay so when the others are drawn anew, and come back where they belong.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expectDashes();
  await page.getByRole('group', { name: 'Legend' }).getByText('Own mission in Kabul').click();
  await expect(japan(page)).not.toHaveAttribute('data-hidden');
  await expectDashes();
});

function japan(page: Page) {
  return countries(page).and(page.locator('[data-country="JPN"]'));
}

/** The upper and the lower line of the dashed outline; a style sheet's own names are hashed, these endings stay. */
const dashed = '[class*="uncertainDashes"]';
const line = '[class*="uncertain"]:not([class*="uncertainDashes"])';

function strokeOf(shape: Locator) {
  return shape.evaluate((element) => {
    const { stroke, strokeWidth } = getComputedStyle(element);
    return { colour: stroke, width: Number.parseFloat(strokeWidth) };
  });
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
