import type { Page } from '@playwright/test';
import type { Direction } from '../../src/geo/direction.ts';
import { expect, test } from './fixtures.ts';
import { countries, open, stancesOnMap } from './story.ts';

interface Box {
  readonly country: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxes(page: Page): Promise<Box[]> {
  return page.locator('[role="option"][data-country]').evaluateAll((options) =>
    options.map((option) => {
      const { left, top, width, height } = option.getBoundingClientRect();
      return { country: option.getAttribute('data-country') ?? '', left, top, width, height };
    }),
  );
}

/** The cell of every square, counted from the leftmost and the topmost one; a gap is 1.5 px wide. */
function cellsOf(all: readonly Box[]): Record<string, string> {
  const left = Math.min(...all.map((box) => box.left));
  const top = Math.min(...all.map((box) => box.top));
  return Object.fromEntries(
    all.map((box) => {
      const cell = box.width + 1.5;
      const column = Math.round((box.left - left) / cell);
      return [box.country, `${column},${Math.round((box.top - top) / cell)}`];
    }),
  );
}

function option(page: Page, country: string) {
  return countries(page).and(page.locator(`[data-country="${country}"]`));
}

function squaresChoice(page: Page) {
  return page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name: 'Squares' });
}

const frames = [
  { address: 'taliban/?view=grid', width: 1280, height: 800, shape: 'wide' },
  { address: 'taliban/?view=grid', width: 1920, height: 1080, shape: 'wide' },
  { address: 'taliban/fa/?view=grid', width: 1024, height: 768, shape: 'wide' },
  { address: 'taliban/?view=grid', width: 390, height: 844, shape: 'tall' },
  { address: 'taliban/fa/?view=grid', width: 360, height: 740, shape: 'tall' },
  { address: 'taliban/embed/?view=grid', width: 660, height: 720, shape: 'wide' },
  { address: 'taliban/embed/?view=grid', width: 360, height: 640, shape: 'tall' },
] as const;

test('every square has a code that can be read, inside it, in the places of its arrangement', async ({
  page,
}) => {
  test.slow();
  const places = new Map<string, Record<string, string>>();
  for (const { address, width, height, shape } of frames) {
    const at = `${address} ${width}×${height}`;
    await page.setViewportSize({ width, height });
    await open(page, address);
    await expect.poll(() => sideways(page), at).toBeLessThanOrEqual(0);
    const codes = await codesOf(page);
    expect(codes).toHaveLength(197);
    for (const { code, size, over } of codes) {
      expect(size, `${at} ${code}`).toBeGreaterThanOrEqual(7);
      expect(over, `${at} ${code}`).toBeLessThan(0.8);
    }
    const all = await boxes(page);
    await expectSquares(page, all);
    const cells = cellsOf(all);
    expect(new Set(Object.values(cells)).size).toBe(197);
    expect(cells, at).toEqual(places.get(shape) ?? cells);
    places.set(shape, cells);
  }
  expect(places.size).toBe(2);
  expect(places.get('wide')).not.toEqual(places.get('tall'));
  const striped = page.locator('text[data-confidence="disputed"]').first();
  expect(await striped.evaluate((code) => getComputedStyle(code).stroke)).not.toBe('none');
});

/** How far the page can be scrolled sideways, in CSS pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The code in each square, its size and how far it stands over the square's edge, in CSS pixels. */
function codesOf(page: Page) {
  return page.locator('[role="option"][data-country]').evaluateAll((options) =>
    options.map((option) => {
      const square = option.getBoundingClientRect();
      let code = option.nextElementSibling;
      while (code && code.localName !== 'text') code = code.nextElementSibling;
      const { left = 0, right = 0 } = code?.getBoundingClientRect() ?? {};
      const scale = square.width / Number(option.getAttribute('width'));
      return {
        code: code?.textContent ?? '',
        size: code ? Number.parseFloat(getComputedStyle(code).fontSize) * scale : 0,
        over: Math.max(square.left - left, right - square.right),
      };
    }),
  );
}

/** Squares of one size, none on another, all inside the map's box and clear of what is pressed there. */
async function expectSquares(page: Page, all: readonly Box[]): Promise<void> {
  expect(new Set(all.map(({ country }) => country)).size).toBe(197);
  const map = (await page.locator('[data-map-view]').boundingBox())!;
  const choice = await page.locator('[data-map-view] [role="radiogroup"]').boundingBox();
  for (const { country, left, top, width, height } of all) {
    expect(width, country).toBeCloseTo(height, 1);
    expect(width, country).toBeGreaterThanOrEqual(12);
    expect(left, country).toBeGreaterThanOrEqual(map.x);
    expect(top, country).toBeGreaterThanOrEqual(map.y);
    expect(left + width, country).toBeLessThanOrEqual(map.x + map.width);
    expect(top + height, country).toBeLessThanOrEqual(map.y + map.height);
    const isUnderChoice = choice && left < choice.x + choice.width && top + height > choice.y;
    expect(Boolean(isUnderChoice), country).toBe(false);
  }
  const overlapping = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(
        (other) =>
          Math.abs(one.left - other.left) < one.width && Math.abs(one.top - other.top) < one.height,
      )
      .map((other) => `${one.country} ${other.country}`),
  );
  expect(overlapping).toEqual([]);
}

test('choosing squares keeps date, country and stances, and the address has the view', async ({
  page,
}) => {
  await open(page, 'taliban/?date=2024-02-01&country=CHN');
  const onMap = await stancesOnMap(page);
  await squaresChoice(page).check();
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  await expect(countries(page)).toHaveCount(197);
  expect(await stancesOnMap(page)).toEqual(onMap);
  await expect(page).toHaveURL(/view=grid/);
  await expect(page).toHaveURL(/date=2024-02-01/);
  await expect(option(page, 'CHN')).toHaveAttribute('aria-selected', 'true');
  await expect(squaresChoice(page)).toBeFocused();

  await page.getByRole('radio', { name: 'Map' }).check();
  await expect(page.locator('.leaflet-container')).toHaveCount(1);
  await expect(countries(page)).toHaveCount(197);
  expect(await stancesOnMap(page)).toEqual(onMap);
  await expect(page).not.toHaveURL(/view=grid/);
  await expect(page).toHaveURL(/date=2024-02-01/);
  await expect(option(page, 'CHN')).toHaveAttribute('aria-selected', 'true');
});

test('a click on a square opens its country', async ({ page }) => {
  await open(page, 'taliban/?view=grid');
  await option(page, 'NRU').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Nauru' })).toBeVisible();
  await expect(option(page, 'NRU')).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/country=NRU/);
});

test('the squares are one tab stop with the keys of the map', async ({ page }) => {
  await open(page, 'taliban/?view=grid&country=AFG');
  await expect(countries(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await page.getByRole('group', { name: 'Legend' }).getByRole('button').last().focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('data-country', 'AFG');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-country', 'TJK');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('data-country', 'AFG');
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('data-country', 'ZWE');
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-country', 'AFG');
  await page.keyboard.type('nau');
  await expect(focused).toHaveAttribute('data-country', 'NRU');
  await expect(countries(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Nauru' })).toBeVisible();
  await expect(focused).toHaveAttribute('data-country', 'NRU');
  await page.keyboard.press('Escape');
  await expect(countries(page).and(page.locator(':focus'))).toHaveCount(0);
  await expect(focused).toHaveRole('button');
});

for (const { shape, width, height } of [
  { shape: 'wide', width: 1280, height: 800 },
  { shape: 'tall', width: 390, height: 844 },
]) {
  test(`the arrow keys alone reach every square of the ${shape} grid from every other`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page, 'taliban/?view=grid');
    await expectReachable(page);
  });
}

async function expectReachable(page: Page): Promise<void> {
  const ways: Record<Direction, string> = {
    up: 'ArrowUp',
    down: 'ArrowDown',
    left: 'ArrowLeft',
    right: 'ArrowRight',
  };
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
  }, Object.values(ways));
  expect(leads).toHaveLength(197);
  const next = new Map(leads);
  for (const start of ['RUS', 'FJI', 'USA', 'NZL', 'WSM']) {
    expect(reachable(start, (country) => next.get(country) ?? []).size, start).toBe(197);
  }
  const back = new Map<string, string[]>();
  for (const [from, to] of leads)
    for (const one of to) back.set(one, [...(back.get(one) ?? []), from]);
  expect(reachable('RUS', (country) => back.get(country) ?? []).size, 'to Russia').toBe(197);
}

function reachable(start: string, next: (country: string) => readonly string[]): Set<string> {
  const seen = new Set([start]);
  for (const country of seen) for (const other of next(country)) seen.add(other);
  return seen;
}

test('a focused country keeps focus when another view is asked for', async ({ page }) => {
  await open(page, 'taliban/?view=grid');
  await option(page, 'KEN').focus();
  await page.evaluate(() => {
    const radio = document.querySelector<HTMLInputElement>('input[type="radio"][value="map"]');
    radio?.click();
  });
  await expect(page.locator('.leaflet-container')).toHaveCount(1);
  await expect(page.locator(':focus')).toHaveAttribute('data-country', 'KEN');
  await page.evaluate(() => {
    const radio = document.querySelector<HTMLInputElement>('input[type="radio"][value="grid"]');
    radio?.click();
  });
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('data-country', 'KEN');
});

test('a step in time touches only the squares of those who move', async ({ page }) => {
  await open(page, 'taliban/?view=grid&date=2025-07-02');
  await page.evaluate(() => {
    const touched = new Set<string>();
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      for (const { target } of records) {
        touched.add((target as Element).getAttribute('data-country') ?? target.nodeName);
      }
    }).observe(document.querySelector('svg[role="listbox"]') as Element, {
      subtree: true,
      attributes: true,
      childList: true,
    });
  });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(option(page, 'RUS')).toHaveAttribute('aria-label', /recognises/);
  const touched = await page.evaluate(() => [
    ...(window as unknown as { touched: Set<string> }).touched,
  ]);
  expect(touched.filter((name) => name.length === 3)).toEqual(['RUS']);
});
