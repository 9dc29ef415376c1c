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

/** The cell of every square, counted from the leftmost and the topmost one; a gap is a thirtieth of a cell. */
function cellsOf(all: readonly Box[]): Record<string, string> {
  const left = Math.min(...all.map((box) => box.left));
  const top = Math.min(...all.map((box) => box.top));
  return Object.fromEntries(
    all.map((box) => {
      const cell = box.width * (30 / 29);
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

test('every square has a code that can be read, inside it, and all of them keep their places', async ({
  page,
}) => {
  await open(page, 'taliban/?view=grid');
  const places: Record<string, string>[] = [];
  for (const width of [360, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => sideways(page), `${width} px`).toBeLessThanOrEqual(0);
    const codes = await codesOf(page);
    expect(codes).toHaveLength(197);
    for (const { code, size, over } of codes) {
      expect(size, code).toBeGreaterThanOrEqual(width < 390 ? 8 : 8.5);
      expect(over, code).toBeLessThan(0.8);
    }
    const all = await boxes(page);
    expectSquares(all, width);
    places.push(cellsOf(all));
  }
  expect(new Set(Object.values(places[0] ?? {})).size).toBe(197);
  const striped = page.locator('text[data-confidence="disputed"]').first();
  expect(await striped.evaluate((code) => getComputedStyle(code).stroke)).not.toBe('none');
  await open(page, 'taliban/fa/?view=grid');
  places.push(cellsOf(await boxes(page)));
  for (const other of places.slice(1)) expect(other).toEqual(places[0]);
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

function expectSquares(all: readonly Box[], width: number): void {
  expect(new Set(all.map(({ country }) => country)).size).toBe(197);
  for (const box of all) {
    expect(box.width, box.country).toBeCloseTo(box.height, 1);
    expect(box.width, box.country).toBeGreaterThanOrEqual(18);
    expect(box.left, box.country).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width, box.country).toBeLessThanOrEqual(width);
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
  await expect(focused).toHaveAttribute('data-country', 'CHN');
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

test('the arrow keys alone reach every square from every other', async ({ page }) => {
  await open(page, 'taliban/?view=grid');
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
});

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
