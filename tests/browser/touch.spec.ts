import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { middles } from './places.ts';
import { countries, open } from './story.ts';

interface Finger {
  readonly x: number;
  readonly y: number;
}

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

test('a tap on a small state selects it, directly or through the chooser', async ({ page }) => {
  await openWorld(page);
  const chooser = page.getByRole('dialog', { name: 'Which country?' });
  const selected = countries(page).and(page.locator('[aria-selected="true"]'));
  for (const iso3 of ['MCO', 'NRU', 'SGP', 'MLT', 'VAT']) {
    await tapMiddle(page, iso3);
    await expect(chooser.or(selected.and(page.locator(`[data-country="${iso3}"]`)))).toBeVisible();
    if (await chooser.isVisible()) {
      const name = await nameOf(page, iso3);
      await chooser.getByRole('button', { name, exact: true }).tap();
      await expect(chooser).toBeHidden();
    }
    await expect(selected).toHaveAttribute('data-country', iso3);
  }
});

test('the chooser goes with Escape and with a tap elsewhere, and nothing is chosen', async ({
  page,
}) => {
  await openWorld(page);
  const chooser = page.getByRole('dialog', { name: 'Which country?' });
  await tapMiddle(page, 'VAT');
  await expect(chooser).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chooser).toBeHidden();
  await tapMiddle(page, 'VAT');
  await expect(chooser).toBeVisible();
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(chooser).toBeHidden();
  const selected = countries(page).and(page.locator('[aria-selected="true"]'));
  await expect(selected).toHaveAttribute('data-country', 'RUS');
});

test('the chooser of five small states leaves most of the map in sight, the tapped place too', async ({
  page,
}) => {
  await openWorld(page);
  await tapMiddle(page, 'KNA');
  const chooser = page.getByRole('dialog', { name: 'Which country?' });
  const buttons = await chooser.getByRole('button').all();
  expect(buttons).toHaveLength(5);
  const map = (await page.locator('[data-map-box]').boundingBox())!;
  const box = (await chooser.boundingBox())!;
  expect(box.width * box.height).toBeLessThan(0.45 * map.width * map.height);
  const tapped = (await middles(page)).KNA!;
  expect(tapped.y < box.y || tapped.y > box.y + box.height).toBe(true);
  for (const button of buttons) {
    const { x, width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x + width).toBeLessThanOrEqual(box.x + box.width);
  }
});

test('a tap on a large country far from small ones opens it at once', async ({ page }) => {
  await openWorld(page);
  await tapMiddle(page, 'BRA');
  const selected = countries(page).and(page.locator('[aria-selected="true"]'));
  await expect(selected).toHaveAttribute('data-country', 'BRA');
});

test('two fingers zoom and move the map', async ({ page }) => {
  await openWorld(page);
  const box = (await page.locator('.leaflet-container').boundingBox())!;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const width = () => widthOf(page, 'BRA');
  const before = await width();
  await pinch(page, [
    [
      { x: x - 20, y },
      { x: x + 20, y },
    ],
    [
      { x: x - 80, y },
      { x: x + 80, y },
    ],
  ]);
  await expect.poll(width).toBeGreaterThan(before * 3);
  const left = async () => (await middles(page)).BRA?.x ?? 0;
  const start = await left();
  await pinch(page, [
    [
      { x: x - 40, y },
      { x: x + 40, y },
    ],
    [
      { x: x + 20, y },
      { x: x + 100, y },
    ],
  ]);
  await expect.poll(async () => (await left()) - start).toBeGreaterThan(30);
});

test('one finger sideways is answered once, outside the map, and moves nothing', async ({
  page,
}) => {
  await openWorld(page);
  const hint = page.getByText('Move the map with two fingers');
  await expect(hint).toBeHidden();
  const before = await middles(page);
  const box = (await page.locator('.leaflet-container').boundingBox())!;
  const y = box.y + box.height / 2;
  await pinch(page, [[{ x: box.x + 250, y }], [{ x: box.x + 120, y }]]);
  await expect(hint).toHaveCount(1);
  expect(await page.locator('[data-map-box]').getByText('Move the map').count()).toBe(0);
  expect((await middles(page)).BRA?.x).toBeCloseTo(before.BRA?.x ?? 0, 0);
});

test('a swipe right after a tap on a country scrolls the page', async ({ page }) => {
  await openWorld(page);
  await tapMiddle(page, 'AUS');
  const scrolled = () => page.evaluate(() => scrollY);
  const start = await scrolled();
  const { x, y } = (await middles(page)).BRA!;
  await pinch(page, [[{ x, y }], [{ x, y: y - 200 }]]);
  await expect.poll(async () => (await scrolled()) - start).toBeGreaterThanOrEqual(160);
});

test('the head of a narrow page has one control for both views', async ({ page }) => {
  await open(page);
  const view = page.getByRole('radiogroup', { name: 'View' });
  await expect(view).toHaveCount(1);
  const box = (await view.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.touchscreen.tap(...middle);
  await expect(page.getByRole('radio', { name: 'Squares' })).toBeChecked();
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  await page.touchscreen.tap(...middle);
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await expect(page.locator('.leaflet-container')).toHaveCount(1);
});

for (const country of ['NZL', 'CHL', 'USA', 'ZAF', 'NRU', 'CPV', 'YEM', 'FJI']) {
  test(`${country}, chosen from the address, is in sight and under no button`, async ({ page }) => {
    await open(page, `taliban/?country=${country}`);
    await expect(page.locator('svg[class*="labels"] text').first()).toBeAttached();
    const { x, y } = (await middles(page))[country]!;
    const top = await page.evaluate(
      (at) => {
        const found = document.elementFromPoint(at.x, at.y);
        return found?.closest('button, [role="radiogroup"]')
          ? 'a control'
          : found?.closest('[data-map-box]')
            ? 'the map'
            : 'elsewhere';
      },
      { x, y },
    );
    expect(top).toBe('the map');
  });
}

async function openWorld(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Whole world' }).tap();
}

async function tapMiddle(page: Page, iso3: string): Promise<void> {
  const middle = (await middles(page))[iso3];
  if (!middle) throw new Error(`${iso3} has no place`);
  await page.touchscreen.tap(middle.x, middle.y);
}

async function nameOf(page: Page, iso3: string): Promise<string> {
  const label = await countries(page)
    .and(page.locator(`[data-country="${iso3}"]`))
    .getAttribute('aria-label');
  return label?.split(':')[0] ?? '';
}

async function widthOf(page: Page, iso3: string): Promise<number> {
  const box = await countries(page)
    .and(page.locator(`[data-country="${iso3}"]`))
    .boundingBox();
  return box?.width ?? 0;
}

/** Moves fingers from their first places to their last, with the pace of a hand. */
async function pinch(page: Page, [from, to]: readonly [Finger[], Finger[]]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await send('touchStart', from);
  for (let step = 1; step <= 20; step += 1) {
    const points = from.map(({ x, y }, finger) => ({
      x: x + (((to[finger]?.x ?? x) - x) * step) / 20,
      y: y + (((to[finger]?.y ?? y) - y) * step) / 20,
    }));
    await send('touchMove', points);
  }
  await send('touchEnd', []);
}
