import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { builtAtlas, middles } from './places.ts';
import { countries, open } from './story.ts';

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** Where each arrow leads from each country: up, down, left, right. */
type Leads = ReadonlyMap<string, readonly string[]>;

test('the arrow keys alone lead from every country to every other', async ({ page }) => {
  await openLive(page);
  const leads = await readLeads(page);
  expect(leads.size).toBe(197);
  let at = 'RUS';
  await option(page, at).focus();
  for (let press = 0; press < 20; press += 1) {
    const arrow = press % arrows.length;
    await page.keyboard.press(arrows[arrow] ?? '');
    at = leads.get(at)?.[arrow] ?? '';
    await expect(page.locator(':focus')).toHaveAttribute('data-country', at);
  }
  const ways = [...leads.keys()].flatMap((from) => [...distancesFrom(leads, from).values()]);
  expect(ways).toHaveLength(197 * 197);
  const sorted = ways.filter((presses) => presses > 0).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(`arrow presses between two countries: median ${median}, worst ${sorted.at(-1)}`);
  expect(sorted.at(-1)).toBeLessThanOrEqual(16);
});

test('a land border crossed in one press is crossed back within two, nearly always', async ({
  page,
}) => {
  await openLive(page);
  const leads = await readLeads(page);
  const neighbours = readNeighbours();
  const crossings = [...leads].flatMap(([from, to]) =>
    [...new Set(to)].filter((one) => neighbours.get(from)?.includes(one)).map((one) => [from, one]),
  );
  const back = crossings.filter(
    ([from = '', to = '']) => (distancesFrom(leads, to).get(from) ?? 99) <= 2,
  );
  const share = back.length / crossings.length;
  console.log(`crossed back within two presses: ${back.length} of ${crossings.length} borders`);
  expect(crossings.length).toBeGreaterThan(300);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

for (const width of [1280, 391]) {
  test(`at ${width} px a country with focus is in the map's box, and nothing stands before it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page);
    await option(page, 'RUS').focus();
    await page.keyboard.press('Home');
    const codes = await countries(page).evaluateAll((options) =>
      options.map((one) => one.getAttribute('data-country') ?? ''),
    );
    expect(codes).toHaveLength(197);
    const covered: string[] = [];
    // Every fifth, other ones at each width.
    for (const code of codes.filter((_, at) => at % 5 === width % 5)) {
      await option(page, code).focus();
      const middle = (await middles(page))[code];
      const top = await page.evaluate(whatIsAt, middle!);
      // Between its islands a state answers all the same.
      if (top === 'sea') {
        const name = (await option(page, code).getAttribute('aria-label'))?.split(':')[0];
        await page.mouse.move(middle!.x, middle!.y);
        await expect(page.locator('[data-map-tooltip]')).toContainText(name ?? code);
      } else if (top !== code) covered.push(`${code}: ${top}`);
    }
    expect(covered).toEqual([]);
  });
}

test('focus stays on its country through hover, time, zoom, size, theme and language', async ({
  page,
}) => {
  await openLive(page);
  await option(page, 'IRN').focus();
  await page.keyboard.press('ArrowRight');
  const country = (await page.locator(':focus').getAttribute('data-country')) ?? '';
  const stays = () => expect(page.locator(':focus')).toHaveAttribute('data-country', country);
  await page.mouse.move(300, 400);
  await stays();
  await page.keyboard.press('Enter');
  await stays();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await stays();
  await page.setViewportSize({ width: 800, height: 900 });
  await stays();
  await page.evaluate(() => {
    const next = [...document.querySelectorAll('button')].find(
      (button) => button.getAttribute('aria-label') === 'Next event',
    );
    next?.click();
  });
  await stays();
  // A host or the address can choose them while a country has the focus.
  await page.evaluate(() => {
    location.hash = 'scheme=dark';
  });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await stays();
  await page.evaluate(() => {
    location.hash = 'scheme=dark&lang=fa';
  });
  await expect(page.locator('[role="listbox"][aria-label="کشورها"]')).toBeAttached();
  await stays();
});

test('what is found by its name comes into view, however small', async ({ page }) => {
  await openLive(page);
  await page.getByRole('combobox', { name: 'Find a country' }).fill('Nauru');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Nauru' })).toBeVisible();
  // A state without a stance is a small point; the ring round it is what is seen from afar.
  const ring = page.locator('.leaflet-container circle[class*="selection-"]');
  await expect.poll(async () => (await ring.boundingBox())?.width ?? 0).toBeGreaterThan(9);
  const isRinged = async () => {
    const [{ x = 0, y = 0 } = {}, box] = [(await middles(page)).NRU, await ring.boundingBox()];
    const map = await page.locator('.leaflet-container').boundingBox();
    if (!box || !map) return false;
    const isAround = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < 1;
    return isAround && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
  };
  await expect.poll(isRinged).toBe(true);
  await page.getByRole('combobox', { name: 'Find a country' }).fill('de');
  await expect(
    page.getByRole('listbox', { name: 'Find a country' }).getByRole('option').first(),
  ).toHaveText('Germany');
  await page.getByRole('combobox', { name: 'Find a country' }).fill('greenl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Denmark' })).toBeVisible();
});

/** The country at a point of the window, in the browser. */
function whatIsAt({ x, y }: { x: number; y: number }): string | undefined {
  const box = document.querySelector('.leaflet-container')?.getBoundingClientRect();
  if (!box || x < box.left || x > box.right || y < box.top || y > box.bottom) return 'outside';
  const top = document.elementFromPoint(x, y);
  if (top?.matches('.leaflet-container > svg')) return 'sea';
  const country = top?.closest('[data-country]')?.getAttribute('data-country');
  return country ?? top?.outerHTML.slice(0, 60);
}

async function openLive(page: Page, address?: string): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
}

function option(page: Page, iso3: string) {
  return countries(page).and(page.locator(`[data-country="${iso3}"]`));
}

async function readLeads(page: Page): Promise<Leads> {
  const leads = await countries(page).evaluateAll((options, keys) => {
    const codeOf = (element: Element | null) => element?.getAttribute('data-country') ?? '';
    return options.map((from) => {
      const to = keys.map((key) => {
        (from as SVGElement).focus({ preventScroll: true });
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        return codeOf(document.activeElement);
      });
      return [codeOf(from), to] as const;
    });
  }, arrows);
  return new Map(leads);
}

function readNeighbours(): ReadonlyMap<string, readonly string[]> {
  return new Map(builtAtlas().places.map(({ iso3, neighbours }) => [iso3, neighbours]));
}

/** Least presses to each country. */
function distancesFrom(leads: Leads, start: string): Map<string, number> {
  const presses = new Map([[start, 0]]);
  for (const [from, count] of presses) {
    for (const to of leads.get(from) ?? []) if (!presses.has(to)) presses.set(to, count + 1);
  }
  return presses;
}
