import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AtlasRest } from '../../src/map/drawing/drawnAtlas.ts';
import { projectRoot } from '../repo/sources.ts';

/** What the build wrote of the lead story's atlas beside the drawing. */
export function builtAtlas(): AtlasRest {
  const folder = `${projectRoot}/dist/assets`;
  const file = readdirSync(folder).find((name) => /^story-taliban-.*\.json$/.test(name));
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).atlas;
}

/** Where the middle of each country is in the window, by code, in CSS pixels: its anchor as the drawing shows it. */
export function middles(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate((places) => {
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
  }, builtAtlas().places);
}
