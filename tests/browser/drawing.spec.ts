import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

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
    const { border, selection, period, marker, label, widest } = await sizes(page);
    expect(border).toBe(world.border);
    expect(selection).toBe(world.selection);
    expect(Math.abs(period - 6)).toBeLessThan(0.5);
    expect(marker).toBeGreaterThan(2.5);
    expect(marker).toBeLessThan(7.5);
    for (const size of label) expect(size).toBeLessThanOrEqual(14);
    expect(widest).toBeLessThanOrEqual(4096);
  }
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
