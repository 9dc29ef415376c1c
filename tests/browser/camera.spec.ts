import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

test('Zoom in, Zoom out and Whole world change the size of a country', async ({ page }) => {
  await openMap(page);
  const whole = await boxOf(page, 'NGA');
  await press(page, 'Zoom in');
  await press(page, 'Zoom in');
  await expectWidth(page, whole.width * 4);
  await press(page, 'Zoom out');
  await expectWidth(page, whole.width * 2);
  await press(page, 'Whole world');
  await expectWidth(page, whole.width);
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('Zoom in comes closer to the open country, or to the subject', async ({ page }) => {
  for (const [address, country] of [
    ['taliban/?country=CHN', 'CHN'],
    ['taliban/?country=none', 'AFG'],
  ] as const) {
    await open(page, address);
    const shape = page.locator(`[data-map-box] path[data-shape="${country}"]`);
    for (let level = 0; level < 4; level += 1) {
      await press(page, 'Zoom in');
      await expect(shape).toBeInViewport();
    }
  }
});

test('a mouse drags the map once it is zoomed in, and opens no country by that', async ({
  page,
}) => {
  await openMap(page);
  await press(page, 'Zoom in');
  await press(page, 'Zoom in');
  const before = await boxOf(page, 'TCD');
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y - 10, { steps: 3 });
  await page.mouse.move(x - 120, y - 40, { steps: 5 });
  await page.mouse.up();
  const after = await boxOf(page, 'TCD');
  expect(after.x - before.x).toBeCloseTo(-120, 0);
  expect(after.y - before.y).toBeCloseTo(-40, 0);
  expect(after.width).toBeCloseTo(before.width, 0);
  expect(page.url()).not.toContain('country=');
});

test('a wheel zooms with Ctrl, and scrolls the page without', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await openMap(page);
  const whole = await boxOf(page, 'NGA');
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await expect
    .poll(async () => (await boxOf(page, 'NGA')).width)
    .toBeGreaterThan(whole.width * 1.3);
  await page.keyboard.up('Control');
  const zoomed = await boxOf(page, 'NGA');
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
  expect((await boxOf(page, 'NGA')).width).toBeCloseTo(zoomed.width, 0);
});

test('a phone opens on the story’s region, Whole world shows the world', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const isWithin = async (iso3: string) => {
    const map = (await page.locator('.leaflet-container').boundingBox())!;
    const box = await boxOf(page, iso3);
    return box.x > map.x - 1 && box.x + box.width < map.x + map.width + 1;
  };
  for (const iso3 of ['RUS', 'AFG', 'IND', 'CHN', 'GBR'])
    expect(await isWithin(iso3), iso3).toBe(true);
  expect(await isWithin('BRA')).toBe(false);
  const region = await boxOf(page, 'RUS');
  await press(page, 'Whole world');
  await expect.poll(() => isWithin('BRA')).toBe(true);
  for (const iso3 of ['RUS', 'CHL', 'NZL', 'FJI']) expect(await isWithin(iso3), iso3).toBe(true);
  expect((await boxOf(page, 'RUS')).width).toBeLessThan(region.width / 2);
});

test('a country that the keyboard comes to is brought into view', async ({ page }) => {
  await openMap(page, 'taliban/?country=AFG');
  for (let step = 0; step < 4; step += 1) await press(page, 'Zoom in');
  await optionOf(page, 'AFG').focus();
  const seen: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('ArrowLeft');
    const focused = page.locator(':focus');
    seen.push((await focused.getAttribute('data-country')) ?? '');
    await expect.poll(() => overlapsMap(page)).toBe(true);
  }
  expect(new Set(seen).size).toBe(6);
});

async function openMap(page: Page, address?: string): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
}

function optionOf(page: Page, iso3: string) {
  return countries(page).and(page.locator(`[data-country="${iso3}"]`));
}

async function boxOf(page: Page, iso3: string) {
  const box = await optionOf(page, iso3).boundingBox();
  if (!box) throw new Error(`${iso3} has no box`);
  return box;
}

async function expectWidth(page: Page, width: number): Promise<void> {
  const ratio = async () => (await boxOf(page, 'NGA')).width / width;
  await expect.poll(ratio).toBeCloseTo(1, 1);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
}

/** A point on the map, in the middle of what the window shows of it. */
async function middleOfMap(page: Page) {
  const box = await page.locator('.leaflet-container').boundingBox();
  if (!box) throw new Error('The map has no box');
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0);
  return { x: box.x + box.width / 2, y: (box.y + bottom) / 2 };
}

/** Whether a part of the focused outline lies within the map's box. */
function overlapsMap(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const map = document.querySelector('.leaflet-container')?.getBoundingClientRect();
    const shape = document.activeElement?.getBoundingClientRect();
    if (!map || !shape) return false;
    const isBeside = shape.right <= map.left || shape.left >= map.right;
    return !isBeside && shape.bottom > map.top && shape.top < map.bottom;
  });
}
