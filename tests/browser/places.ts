import type { Page } from '@playwright/test';

/** Where the middle of each country is in the window, by code, in CSS pixels: its anchor as the drawing shows it. */
export function middles(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate(() => {
    const { places } = JSON.parse(document.querySelector('#demarche-atlas')?.textContent ?? '') as {
      places: { iso3: string; anchor: readonly [number, number] }[];
    };
    const toWindow = document
      .querySelector<SVGGElement>('.leaflet-container > svg > g')
      ?.getScreenCTM();
    if (!toWindow) throw new Error('There is no live map');
    return Object.fromEntries(
      places.map(({ iso3, anchor: [x, y] }) => {
        const point = new DOMPoint(x, y).matrixTransform(toWindow);
        return [iso3, { x: point.x, y: point.y }];
      }),
    );
  });
}
