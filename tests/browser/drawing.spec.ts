import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { middles } from './places.ts';
import { countries, goToDate, open, settled } from './story.ts';

/** Holds back the script that brings Leaflet; the returned function lets it come. */
async function withoutLeaflet(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/Stage-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

test('a country opens before Leaflet is there, and a focused option stays the same element', async ({
  page,
}) => {
  const release = await withoutLeaflet(page);
  await page.goto('taliban/');
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  await expect(countries(page)).toHaveCount(197);
  const brazil = countries(page).and(page.locator('[data-country="BRA"]'));
  await brazil.click();
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
  await brazil.focus();
  await page.keyboard.press('ArrowLeft');
  const focused = await page.evaluateHandle(() => document.activeElement);
  const name = await focused.evaluate((option) => option?.getAttribute('data-country'));
  expect(name).not.toBe('BRA');
  release();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  expect(await focused.evaluate((option) => option === document.activeElement)).toBe(true);
  expect(await focused.evaluate((option) => option?.isConnected)).toBe(true);
});

/** Sizes of what is drawn in CSS pixels, and how many of those to a unit of the plane. */
function sizes(page: Page) {
  return page.evaluate(() => {
    const frame = document.querySelector<SVGGElement>('.leaflet-container > svg > g');
    const scale = frame?.getScreenCTM()?.a ?? 0;
    const strokeOf = (selector: string) =>
      Number.parseFloat(getComputedStyle(document.querySelector(selector) as Element).strokeWidth);
    const pattern = document.querySelector<SVGPatternElement>('#demarche-motif-3-map');
    const zoom = pattern?.patternTransform.baseVal.consolidate()?.matrix.a ?? 0;
    const marker = document.querySelector('[role="option"][data-country="VAT"]');
    const widest = Math.max(
      ...[...document.querySelectorAll('[data-map-box], [data-map-box] *')]
        .filter((one) => !one.closest('svg > *'))
        .map((one) => one.getBoundingClientRect().width),
    );
    return {
      scale,
      border: strokeOf('path[data-borders]'),
      edge: strokeOf('path[data-edges]'),
      effect: getComputedStyle(document.querySelector('path[data-borders]') as Element)
        .vectorEffect,
      selection: strokeOf('[class*="selection-"], [class*="selection"]:not([class*="Halo"])'),
      period: (pattern?.width.baseVal.value ?? 0) * zoom * scale,
      marker: Number(marker?.getAttribute('r')) * scale,
      label: [...document.querySelectorAll('svg[class*="labels"] text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      ),
      widest,
    };
  });
}

test('lines, markers, names and patterns keep their size in pixels from 1 to 16 times', async ({
  page,
}) => {
  await open(page, 'taliban/?country=ITA');
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await expect(zoomIn).toBeVisible();
  const world = await sizes(page);
  expect(world.effect).toBe('non-scaling-stroke');
  for (const times of [2, 4, 8, 16]) {
    await zoomIn.click();
    await expect.poll(async () => (await sizes(page)).scale / world.scale).toBeCloseTo(times, 1);
    const { border, edge, selection, period, marker, label, widest } = await sizes(page);
    expect(border).toBe(times < 4 ? 0.5 : 1);
    expect(edge).toBe(0.7);
    expect(selection).toBe(world.selection);
    expect(Math.abs(period - 6)).toBeLessThan(0.5);
    expect(marker).toBeGreaterThan(1.75);
    expect(marker).toBeLessThan(3.45);
    // That of the open country is the largest.
    for (const size of label) expect(size).toBeLessThanOrEqual(15);
    expect(widest).toBeLessThanOrEqual(4096);
  }
});

/** Where the drawing has places of the world, in CSS pixels of the window: Alaska, the Cape, Tasmania. */
function placesOf(page: Page) {
  return page.evaluate(() => {
    const frame = document.querySelector<SVGGElement>('[data-map-box] svg > g[class*="frame"]');
    const toWindow = frame?.getScreenCTM();
    const corners = [
      [1250, 24],
      [5200, 3400],
      [9960, 4300],
    ];
    return corners.flatMap(([x, y]) => {
      const point = new DOMPoint(x, y).matrixTransform(toWindow ?? undefined);
      return [point.x, point.y];
    });
  });
}

/** Boxes of every shape: those that open on the whole world, and narrow ones, on the story's region. */
const windows = [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [1024, 1366],
  [768, 1024],
  [601, 500],
  [599, 900],
  [390, 844],
  [320, 1200],
] as const;

test('nothing moves when Leaflet comes, whatever the size of the map', async ({ page }) => {
  const release = await withoutLeaflet(page);
  await page.goto('taliban/embed/');
  await expect(countries(page)).toHaveCount(197);
  const still: number[][] = [];
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    still.push(await placesOf(page));
  }
  release();
  await expect(page.locator('svg[data-camera]')).toBeAttached();
  for (const [at, [width, height]] of windows.entries()) {
    await page.setViewportSize({ width, height });
    const apart = async () => {
      const now = await placesOf(page);
      return Math.max(...now.map((place, i) => Math.abs(place - (still[at]?.[i] ?? NaN))));
    };
    await expect.poll(apart, { message: `${width} × ${height}` }).toBeLessThan(1);
  }
});

test('a box without height is no map, and stops nothing; once it has one, it shows what was asked for', async ({
  page,
}) => {
  await open(page, 'taliban/?date=1997-01-01&tab=table');
  const setHeight = (height: string) =>
    page.locator('[data-map-box]').evaluate((box: HTMLElement, value) => {
      for (const name of ['block-size', 'min-block-size']) box.style.setProperty(name, value);
      box.style.setProperty('flex', 'none');
    }, height);
  await setHeight('0');
  await goToDate(page, '1997-06-01');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Nauru' }).first().click();
  await expect(page).toHaveURL(/country=NRU/);
  await expect(option(page, 'PAK')).toHaveAttribute('data-stance', 'recognises');
  await setHeight('300px');
  const isInSight = async () => {
    const map = await page.locator('.leaflet-container').boundingBox();
    const { x = -1, y = -1 } = (await middles(page)).NRU ?? {};
    return map && x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height;
  };
  await expect.poll(isInSight).toBe(true);
  const { scale } = await sizes(page);
  expect(scale).toBeGreaterThan(0.1);
});

test('one line goes round all that have a stance, and is away while the date is dragged', async ({
  page,
}) => {
  await open(page, 'taliban/?date=2025-07-03');
  const edges = page.locator('path[data-edges]');
  const isWhole = () =>
    page.evaluate(() => {
      const subpaths = (path: Element | null) =>
        (path?.getAttribute('d') ?? '').split(/(?=M)/).filter(Boolean);
      const edged = [
        ...document.querySelectorAll(
          'path[data-shape][data-country]:not([data-slot="none"], [data-hidden])',
        ),
      ].flatMap(subpaths);
      const drawn = subpaths(document.querySelector('path[data-edges]'));
      return edged.length > 0 && drawn.sort().join() === edged.sort().join();
    });
  expect(await isWhole()).toBe(true);
  await page.getByRole('group', { name: 'Legend' }).getByText('Publicly critical').click();
  await expect.poll(isWhole).toBe(true);
  const slider = page.getByRole('slider');
  const { x, y, width, height } = (await slider.boundingBox())!;
  await edges.evaluate((line) => {
    new MutationObserver(() => line.setAttribute('data-was-away', '')).observe(line, {
      attributeFilter: ['visibility'],
    });
  });
  await page.mouse.move(x + width * 0.9, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width * 0.4, y + height / 2, { steps: 12 });
  await page.mouse.up();
  await settled(page);
  await expect(edges).toHaveAttribute('data-was-away');
  await expect(edges).not.toHaveAttribute('visibility');
  await expect.poll(isWhole).toBe(true);
});

test('a date touches only the countries that change with it', async ({ page }) => {
  await open(page, 'taliban/?date=2025-07-02');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.evaluate(() => {
    const touched = new Set<string>();
    Object.assign(window, { touched });
    const list = document.querySelector('[role="listbox"][aria-label="Countries"]');
    new MutationObserver((changes) => {
      for (const { target } of changes)
        touched.add((target as Element).getAttribute('data-country') ?? 'another element');
    }).observe(list as Element, { subtree: true, childList: true, attributes: true });
  });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(countries(page).and(page.locator('[data-country="RUS"]'))).toHaveAttribute(
    'data-stance',
    'recognises',
  );
  const touched = await page.evaluate(() => [
    ...(window as unknown as { touched: Set<string> }).touched,
  ]);
  expect(touched).toEqual(['RUS']);
});

function option(page: Page, iso3: string) {
  return countries(page).and(page.locator(`[data-country="${iso3}"]`));
}
