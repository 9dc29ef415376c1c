import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, open, settled } from './story.ts';

const show = /^Show on the map, 8 July 2025: China might follow$/;

test('an implication’s button goes to its day and brings its countries into view', async ({
  page,
}) => {
  await open(page, 'taliban/?tab=story');
  const before = await boxOf(page, 'CHN');
  await showOnMap(page, 'China might follow', show);
  await expect(page).toHaveURL(/date=2025-07-08/);
  await expect.poll(async () => (await boxOf(page, 'CHN')).width).toBeGreaterThan(before.width * 2);
  await expect.poll(() => liesInMap(page, 'CHN')).toBe(true);
});

test('many countries are shown together, and the world is never left', async ({ page }) => {
  await open(page, 'taliban/?tab=story');
  await showOnMap(page, 'South and Central Asia shift');
  for (const country of ['PAK', 'IND', 'UZB', 'KAZ', 'KGZ', 'TKM', 'TJK']) {
    await expect.poll(() => liesInMap(page, country)).toBe(true);
  }
  await showOnMap(page, 'A challenge to Western states');
  for (const country of ['USA', 'GBR', 'FRA', 'DEU', 'CAN']) {
    await expect.poll(() => liesInMap(page, country)).toBe(true);
  }
});

test('what is shown on the map stands out from all others until its pill is pressed', async ({
  page,
}) => {
  await open(page, 'taliban/?tab=story');
  const fillOf = (iso3: string) =>
    countries(page)
      .and(page.locator(`[data-country="${iso3}"]`))
      .evaluate((path) => getComputedStyle(path).fill);
  const before = { brazil: await fillOf('BRA'), russia: await fillOf('RUS') };
  await showOnMap(page, 'South and Central Asia shift');
  const pill = page.getByRole('button', { name: 'Showing 7 states' });
  await expect(pill).toBeVisible();
  expect(await fillOf('BRA')).not.toBe(before.brazil);
  // The open country is never dimmed.
  expect(await fillOf('RUS')).toBe(before.russia);
  const names = page.locator('svg[class*="labels"] text');
  await expect(names.filter({ hasText: /^Kazakhstan$/ })).toHaveCount(1);
  await expect(names.filter({ hasText: /^China$/ })).toHaveCount(0);
  await pill.click();
  await expect(pill).toHaveCount(0);
  expect(await fillOf('BRA')).toBe(before.brazil);
  await expect(names.filter({ hasText: /^China$/ })).toHaveCount(1);
});

test('on a phone the page scrolls to the map', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'taliban/?tab=story');
  await settled(page);
  await showOnMap(page, 'China might follow', show);
  await expect(page.locator('.leaflet-container')).toBeInViewport({ ratio: 0.9 });
});

test('squares stay squares, with their rings, and the map shows the same afterwards', async ({
  page,
}) => {
  await open(page, 'taliban/?tab=story&view=grid');
  await showOnMap(page, 'China might follow', show);
  await expect(page).toHaveURL(/date=2025-07-08/);
  await page.getByRole('radio', { name: 'Map' }).check({ force: true });
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await expect.poll(() => liesInMap(page, 'CHN')).toBe(true);
  expect((await boxOf(page, 'CHN')).width).toBeGreaterThan(200);
});

/** Opens what may follow, and presses the button in it that shows it on the map. */
async function showOnMap(page: Page, title: string, name = new RegExp(`: ${title}$`)) {
  await page.getByRole('heading', { name: title }).click();
  await page.getByRole('button', { name }).click();
}

async function boxOf(page: Page, iso3: string) {
  const option = countries(page).and(page.locator(`[data-country="${iso3}"]`));
  const box = await option.boundingBox();
  if (!box) throw new Error(`${iso3} has no box`);
  return box;
}

/** Whether the middle of a country's outline lies within the map's box. */
async function liesInMap(page: Page, iso3: string): Promise<boolean> {
  const { x, y, width, height } = await boxOf(page, iso3);
  const map = await page.locator('.leaflet-container').boundingBox();
  if (!map) return false;
  const [middleX, middleY] = [x + width / 2 - map.x, y + height / 2 - map.y];
  return middleX > 0 && middleX < map.width && middleY > 0 && middleY < map.height;
}
