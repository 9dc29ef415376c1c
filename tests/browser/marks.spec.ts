import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { builtAtlas, middles } from './places.ts';
import { countries, fillsBySlot, open, openMore } from './story.ts';

/** What fills an option, as the browser computed it. */
const fillOf = (page: Page, iso3: string) =>
  option(page, iso3).evaluate((path) => getComputedStyle(path).fill);

test('every stance but the first has a pattern of its own once patterns are on', async ({
  page,
}) => {
  await openLive(page);
  const menu = await openMore(page);
  const patterns = menu.getByRole('button', { name: 'Patterns' });
  await expect(patterns).toHaveAttribute('aria-pressed', 'false');
  expect(Object.values(await fillsBySlot(page)).flat()).not.toContainEqual(
    expect.stringContaining('url'),
  );
  await patterns.click();
  await expect(patterns).toHaveAttribute('aria-pressed', 'true');
  const fills = await fillsBySlot(page);
  const patterned = Object.entries(fills).filter(([, [fill]]) => fill?.includes('url'));
  expect(patterned.map(([slot]) => slot).sort()).toEqual(['2', '3', '4', '5', '6', '7']);
  expect(new Set(patterned.map(([, [fill]]) => fill)).size).toBe(6);
  await page.getByRole('radio', { name: 'Squares' }).check();
  await expect.poll(() => fillsBySlot(page)).toEqual(fills);
});

test('patterns are on by themselves in forced colours', async ({ page }) => {
  await openLive(page);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await fillOf(page, 'CHN')).toContain('demarche-motif-2');
  expect(await fillOf(page, 'AUS')).toContain('demarche-motif-5');
});

test('patterns are on by themselves on paper', async ({ page }) => {
  await openLive(page);
  await page.emulateMedia({ media: 'print' });
  const fills = page.locator('[data-map-box] svg [data-slot="5"]');
  await expect(fills.first()).toBeAttached();
  const fill = await fills.first().evaluate((shape) => getComputedStyle(shape).fill);
  expect(fill).toContain('demarche-motif-5');
});

test('a stance that a party disputes is striped, and what is said of the map says so', async ({
  page,
}) => {
  await openLive(page, 'taliban/?date=2025-07-03');
  await expect(option(page, 'IND')).toHaveAttribute('data-confidence', 'disputed');
  expect(await fillOf(page, 'IND')).toContain('demarche-disputed-3');
  const menu = await openMore(page);
  await menu.getByText('About this map').click();
  await expect(menu.getByText(/Stripes: a party disputes the stance/)).toBeVisible();
  await openLive(page, 'taliban/?date=2024-11-11');
  await expect(option(page, 'IND')).not.toHaveAttribute('data-confidence', 'disputed');
  expect(await fillOf(page, 'IND')).not.toContain('url');
});

test('a small state is a point where its outline is under 5.5 px, and an outline elsewhere', async ({
  page,
}) => {
  await openLive(page, 'taliban/?date=2026-06-24');
  const small = new Map(builtAtlas().places.map((place) => [place.iso3 as string, place]));
  const seen = new Set<string>();
  // From four times on the outlines are finer, and so are their sizes.
  for (let zoom = 0; zoom < 2; zoom += 1) {
    const scale = await page
      .locator('.leaflet-container > svg > g')
      .evaluate((frame: SVGGElement) => frame.getScreenCTM()?.a ?? 0);
    const points = await page
      .locator('.leaflet-container circle[data-country]')
      .evaluateAll((all) =>
        all.map((one) => ({
          country: one.getAttribute('data-country') ?? '',
          slot: one.getAttribute('data-slot'),
          radius: Number(one.getAttribute('r')),
          isShown: one.getAttribute('display') !== 'none',
        })),
      );
    expect(points.length).toBeGreaterThan(50);
    for (const { country, slot, radius, isShown } of points) {
      const { bounds } = small.get(country)!;
      const side = Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) * scale;
      expect(isShown, `${country}, ${side} px`).toBe(side < 5.5);
      const expected = slot === 'none' ? 1.8 : scale > 0.105 ? 3.4 : 2.5;
      expect(radius * scale, country).toBeCloseTo(expected, 2);
      seen.add(`${isShown} ${expected}`);
    }
    await page.getByRole('button', { name: 'Zoom in' }).click();
  }
  expect(seen.size).toBeGreaterThan(3);
});

test('names stand on the map where they fit, over none of each other, and the open country has its name', async ({
  page,
}) => {
  await openLive(page, 'taliban/?country=LUX');
  const labels = page.locator('[data-map-box] svg[class*="labels"] text');
  await expect(labels.filter({ hasText: /^Luxembourg$/ })).toHaveCount(1);
  await expect(labels.filter({ hasText: /^Russia$/ })).toHaveCount(1);
  const boxes = await labels.evaluateAll((all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { name: one.textContent, left, top, right, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(8);
  const overlapping = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} and ${b.name}`),
  );
  expect(overlapping).toEqual([]);
  for (const size of await labels.evaluateAll((all) =>
    all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  ))
    expect(size).toBeGreaterThanOrEqual(10);
});

test('the open country has since when it stands so under its name, of the day of the map', async ({
  page,
}) => {
  await openLive(page, 'taliban/?country=RUS&date=2025-07-03');
  const line = page.locator('svg[class*="labels"] text[data-second]');
  await expect(line).toHaveText('since 3 July 2025');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const name = document
        .querySelector('[role="option"][data-country="RUS"]')
        ?.getAttribute('aria-label');
      const under = document.querySelector('svg[class*="labels"] text[data-second]')?.textContent;
      if (!name?.endsWith(under ?? '?')) seen.push(`${name} / ${under}`);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(line).not.toHaveText('since 3 July 2025');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(line).toHaveText('since 3 July 2025');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('the subject has a tag clear of all names and controls, with a line to it', async ({
  page,
}) => {
  await openLive(page);
  const tag = page.locator('svg[class*="labels"] g:has(> rect)');
  await expect(tag).toHaveText('Afghanistan');
  const box = (await tag.locator('rect').boundingBox())!;
  const others = await page
    .locator('svg[class*="labels"] g:not(:has(> rect)) > text, [data-over-map]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const other of others) {
    const isClear =
      other.right <= box.x ||
      other.left >= box.x + box.width ||
      other.bottom <= box.y ||
      other.top >= box.y + box.height;
    expect(isClear).toBe(true);
  }
});

test('between two chapters the map says why nobody has a stance', async ({ page }) => {
  await openLive(page, 'taliban/?date=2010-06-01');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByText('No Taliban government', { exact: true })).toBeVisible();
  await expect(map.getByText(/that a state could have recognised\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(map.getByText('No Taliban government', { exact: true })).toHaveCount(0);
});

test('the tooltip never covers its country, with a mouse and with the keyboard', async ({
  page,
}) => {
  await openLive(page);
  const tip = page.locator('[data-map-tooltip]');
  for (const iso3 of ['AFG', 'ZAF', 'ARG', 'MLI']) {
    const { x, y } = (await middles(page))[iso3]!;
    await page.mouse.move(x, y);
    await expect(tip).toContainText(await nameOf(page, iso3));
    expect(await overlaps(page, iso3), iso3).toBe(false);
  }
  await page.mouse.move(5, 5);
  await expect(tip).toHaveCount(0);
  await option(page, 'KEN').focus();
  await page.keyboard.press('ArrowDown');
  const focused = (await page.locator(':focus').getAttribute('data-country')) ?? '';
  await expect(tip).toContainText(await nameOf(page, focused));
  expect(await overlaps(page, focused), focused).toBe(false);
});

test('a mouse near a small state means it, and the tooltip says so before the click does it', async ({
  page,
}) => {
  await openLive(page);
  const { x, y } = (await middles(page)).NRU!;
  await page.mouse.move(x - 12, y);
  await expect(page.locator('[data-map-tooltip]')).toContainText('Nauru');
  await page.mouse.click(x - 12, y);
  await expect(option(page, 'NRU')).toHaveAttribute('aria-selected', 'true');
});

test('a click on a disputed area says who administers and who claims it', async ({ page }) => {
  await openLive(page);
  const note = page.getByText(/Administered by Russia since 2014; claimed by Ukraine/);
  await expect(note).toBeHidden();
  await clickAreaOf(page, 'UKR');
  await expect(note).toBeVisible();
  await expect(option(page, 'UKR')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(note).toBeHidden();
});

test('a click on a dependency opens its state and says with whom it is shown', async ({ page }) => {
  await openLive(page);
  const [greenland] = await page
    .locator('.leaflet-container path[data-country="DNK"]:not([role])')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON()).sort((a, b) => b.width - a.width),
    );
  await page.mouse.click(greenland.x + greenland.width / 2, greenland.y + greenland.height / 2);
  await expect(option(page, 'DNK')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Greenland is shown with Denmark.')).toBeVisible();
});

test('a group is outlined and counted on the shown date', async ({ page }) => {
  await openLive(page, 'taliban/?date=2026-06-24');
  const rings = page.locator('.leaflet-container [class*="member"]');
  await expect(rings).toHaveCount(0);
  const menu = await openMore(page);
  const choice = menu.getByRole('combobox', { name: 'Outline and count' });
  const oic = choice.getByRole('option', { name: /Islamic Cooperation/ });
  await choice.selectOption((await oic.getAttribute('value')) ?? '');
  await expect(rings).toHaveCount(56);
  await expect(
    page.getByText(
      /Islamic Cooperation, 24 June 2026: 0 of 56 recognise, 4 have ties at ambassador level/,
    ),
  ).toBeVisible();
  await choice.selectOption('');
  await expect(rings).toHaveCount(0);
});

async function openLive(page: Page, address?: string): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
}

function option(page: Page, iso3: string) {
  return countries(page).and(page.locator(`[data-country="${iso3}"]`));
}

async function nameOf(page: Page, iso3: string): Promise<string> {
  return (await option(page, iso3).getAttribute('aria-label'))?.split(':')[0] ?? '';
}

/** Whether the tooltip lies over the box of a country of one part. */
async function overlaps(page: Page, iso3: string): Promise<boolean> {
  const tip = (await page.locator('[data-map-tooltip]').boundingBox())!;
  const country = (await option(page, iso3).boundingBox())!;
  return (
    tip.x < country.x + country.width &&
    country.x < tip.x + tip.width &&
    tip.y < country.y + country.height &&
    country.y < tip.y + tip.height
  );
}

/** Clicks in the middle of a hatched area after bringing its country close. */
async function clickAreaOf(page: Page, iso3: string): Promise<void> {
  await option(page, iso3).focus();
  for (let zoom = 0; zoom < 3; zoom += 1) {
    const { x, y } = (await middles(page))[iso3]!;
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
  }
  const areas = page.locator('.leaflet-container path[class*="disputed"]');
  const country = (await option(page, iso3).boundingBox())!;
  const boxes = await areas.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width };
    }),
  );
  const inside = boxes.find(
    ({ x, y, width }) =>
      width > 3 &&
      x > country.x &&
      x < country.x + country.width &&
      y > country.y &&
      y < country.y + country.height,
  );
  if (!inside) throw new Error(`No disputed area in ${iso3}`);
  await page.mouse.click(inside.x, inside.y);
}
