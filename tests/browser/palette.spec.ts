import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paletteSlots } from '../../src/story/palette.ts';
import { expect, test } from './fixtures.ts';
import { pixelsOf } from './pixels.ts';
import { open } from './story.ts';

/** On this day, shown with the table, every slot of the palette is that of some country. */
const address = 'taliban/?tab=table&date=2025-07-03&country=none';

const slots = ['1', '2', '3', '4', '5', '6', '7', 'none', 'subject'];

for (const scheme of ['light', 'dark'] as const) {
  test(`map, legend and table have the colours of the ${scheme} palette, files those of the light one`, async ({
    page,
  }) => {
    await open(page, `${address}&scheme=${scheme}`);
    const own = coloursOf(scheme);
    const { subject: _subject, ...stances } = own;
    expect(await fillsOf(page, '[role="option"][data-country]:not([data-confidence])')).toEqual(
      own,
    );
    expect(await fillsOf(page, '[role="group"][data-scale] svg[data-slot]')).toEqual(own);
    expect(await fillsOf(page, '#countries-table tbody svg[data-slot]')).toEqual(stances);

    await page.getByRole('radio', { name: 'Squares' }).check();
    await expect(page.locator('rect[data-country="RUS"], g[data-country="RUS"]')).toBeVisible();
    expect(await fillsOf(page, '[role="option"][data-country]:not([data-confidence])')).toEqual(
      own,
    );
    await page.getByRole('radio', { name: 'Map' }).check();

    const light = Object.fromEntries(slots.map((slot) => [slot, paletteSlots[slot]?.light.fill]));
    const file = await saved(page, 'Download SVG');
    const used = new Set(
      [...file.toString('utf8').matchAll(/ fill="(#\w{6})"/g)].map(([, fill]) => fill),
    );
    for (const [slot, fill] of Object.entries(light)) expect([...used], slot).toContain(fill);
    if (scheme === 'dark') {
      for (const slot of slots)
        expect([...used], slot).not.toContain(paletteSlots[slot]?.dark.fill);
    }
    const counted = await pixelsOf(page, await saved(page, 'Download PNG'));
    for (const [slot, fill] of Object.entries(light))
      expect(counted[fill ?? ''] ?? 0, slot).toBeGreaterThan(500);
  });
}

test('in forced colours recognition is the highlight and every other stance a pattern of its own', async ({
  page,
}) => {
  await open(page, address);
  await page.emulateMedia({ forcedColors: 'active' });
  const system = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const read = (colour: string) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const read2 = {
      highlight: read('Highlight'),
      canvas: read('Canvas'),
      canvasText: read('CanvasText'),
    };
    probe.remove();
    return read2;
  });
  for (const where of [
    '[role="option"][data-country]:not([data-confidence])',
    '[role="group"][data-scale] svg[data-slot]',
  ]) {
    const { 1: recognises, none, subject, ...others } = await fillsOf(page, where);
    expect(recognises).toBe(system.highlight);
    expect(none).toBe(system.canvas);
    expect(subject).toBe(system.canvasText);
    const patterns = Object.entries(others).map(([slot, fill]) => [
      slot,
      fill.includes(`#demarche-motif-${slot}`),
    ]);
    expect(patterns).toEqual(['2', '3', '4', '5', '6', '7'].map((slot) => [slot, true]));
  }
  const ink = page.locator('pattern[id="demarche-motif-3-map"] path');
  expect(await ink.evaluate((line) => getComputedStyle(line).stroke)).toBe(system.canvasText);
  const lines = await page.evaluate(() => {
    const strokeOf = (selector: string) => {
      const { stroke, strokeWidth } = getComputedStyle(document.querySelector(selector) as Element);
      return `${stroke} ${strokeWidth}`;
    };
    return { mesh: strokeOf('[data-borders]'), edges: strokeOf('[data-edges]') };
  });
  expect(lines).toEqual({
    mesh: `${system.canvasText} 0.6px`,
    edges: `${system.canvasText} 1px`,
  });
});

/** The palette's fills by slot, as a browser computes them. */
function coloursOf(scheme: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    slots.map((slot) => {
      const [red, green, blue] = (paletteSlots[slot]?.[scheme].fill.match(/\w\w/g) ?? []).map(
        (part) => Number.parseInt(part, 16),
      );
      return [slot, `rgb(${red}, ${green}, ${blue})`];
    }),
  );
}

/** The fill of what has a slot: of itself or, in a swatch, of what is in it. Two fills of one slot are both named. */
function fillsOf(page: Page, selector: string): Promise<Record<string, string>> {
  return page.locator(selector).evaluateAll((all) => {
    const fills = new Map<string, Set<string>>();
    for (const one of all) {
      const slot = one.getAttribute('data-slot') ?? '';
      const shape = one.localName === 'svg' ? one.querySelector('rect') : one;
      const fill = shape ? getComputedStyle(shape).fill : 'no shape';
      fills.set(slot, (fills.get(slot) ?? new Set()).add(fill));
    }
    return Object.fromEntries([...fills].map(([slot, own]) => [slot, [...own].join(' and ')]));
  });
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).press('Enter'),
  ]);
  return readFileSync(await download.path());
}
