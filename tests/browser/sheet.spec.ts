import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const details = (page: Page) => page.getByRole('region', { name: 'Details' });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return box;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a bar names the country a tap opened, and the sheet stops under the map', async ({
    page,
  }) => {
    await open(page);
    await countries(page).and(page.locator('[data-country="IRN"]')).tap();
    await expect(page.locator('[data-sheet-bar]')).toContainText('Iran: mission staffed');
    await button(page, 'Open details').tap();
    await expect(page.getByRole('heading', { level: 2, name: 'Iran' })).toBeInViewport();
    await expect(button(page, 'Close details')).toBeFocused();
    const map = await boxOf(page.locator('[data-map-box]'));
    const sheet = await boxOf(page.locator('[data-stop="half"]'));
    expect(map.y).toBeGreaterThanOrEqual(0);
    expect(map.y + map.height).toBeLessThanOrEqual(sheet.y);
    expect(sheet.y + sheet.height).toBeCloseTo(800, 0);
  });

  test('the sheet goes to its three stops by buttons, by Escape and by drawing', async ({
    page,
  }) => {
    await open(page);
    await button(page, 'Open details').tap();
    await button(page, 'Whole height').tap();
    expect((await boxOf(page.locator('[data-stop="full"]'))).height).toBeCloseTo(800, 0);
    await button(page, 'Half height').tap();
    await expect(page.locator('[data-stop="half"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Open details')).toBeFocused();
    await expect(details(page)).not.toBeInViewport();
    await button(page, 'Open details').tap();
    const { x, y, width } = await boxOf(page.locator('[data-stop="half"]'));
    await page.mouse.move(x + width / 2, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y - 150, { steps: 4 });
    await page.mouse.move(x + width / 2, 40, { steps: 4 });
    await page.mouse.up();
    await expect(page.locator('[data-stop="full"]')).toBeVisible();
  });

  test('the bar leaves once the details are on the page in sight', async ({ page }) => {
    await open(page);
    await expect(button(page, 'Open details')).toBeVisible();
    await details(page).getByRole('heading', { name: 'History' }).scrollIntoViewIfNeeded();
    await expect(button(page, 'Open details')).toBeHidden();
  });
});

test.describe('in a frame lower than its content', () => {
  // The empty host page asks for an icon.
  test.use({ expectedComplaints: [/404/] });

  for (const [width, height] of [
    [360, 300],
    [600, 420],
  ] as const) {
    test(`in a frame of ${width} × ${height} px the details stand under the map, never over it`, async ({
      page,
    }) => {
      await page.goto('robots.txt');
      await page.setContent(
        `<iframe title="map" src="taliban/embed/" style="border:0;width:${width}px;height:${height}px"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: 'Open details' }).click();
      const map = await boxOf(frame.locator('[data-map-box]'));
      const panel = await boxOf(frame.getByRole('region', { name: 'Details' }));
      expect(map.height).toBeGreaterThan(60);
      expect(map.y + map.height).toBeLessThanOrEqual(panel.y);
      await frame.getByRole('button', { name: 'Close details' }).click();
      await expect(frame.getByRole('region', { name: 'Details' })).toBeHidden();
    });
  }

  test('a country opened on the map opens its details', async ({ page }) => {
    await page.goto('robots.txt');
    await page.setContent(
      '<iframe title="map" src="taliban/embed/" style="border:0;width:600px;height:420px"></iframe>',
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Open details' })).toBeVisible();
    await frame.locator('[role="option"][data-country="CHN"]').click();
    await expect(frame.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
  });
});
