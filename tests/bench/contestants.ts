import type { Page } from '@playwright/test';

/** A page that takes part. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Selects the shape that is drawn last. */
  readonly last: string;
  /** Selects what is there once the map can be zoomed, or all there is. */
  readonly live: string;
  /** The selector of a country's shapes. */
  readonly shape: (country: string) => string;
  /** Whether an open country says since when, and by which source. */
  readonly hasSources: boolean;
}

/** A state of a page in which the date is moved too. */
export interface Variant extends Contestant {
  /** Brings the live page there. */
  readonly reach: (page: Page) => Promise<void>;
}

/** The rivals and ours, below an address that serves each in a folder. */
export function contestants(origin: string, lastShape: string): readonly Contestant[] {
  return [
    {
      name: 'floor',
      url: `${origin}/floor/`,
      last: byCountry(lastShape),
      live: 'path',
      shape: byCountry,
      hasSources: false,
    },
    {
      name: 'plain Leaflet',
      url: `${origin}/leaflet/`,
      last: byClass(lastShape),
      live: byClass(lastShape),
      shape: byClass,
      hasSources: false,
    },
    { name: 'page', url: `${origin}/ours/taliban/`, ...ours(lastShape) },
    { name: 'embed', url: `${origin}/ours/taliban/embed/`, ...ours(lastShape) },
  ];
}

/** Our page at 16× zoom, and with its table open. */
export function variants(origin: string, lastShape: string): readonly Variant[] {
  const url = `${origin}/ours/taliban/`;
  return [
    {
      name: 'page, 16× zoom',
      url,
      ...ours(lastShape),
      reach: async (page) => {
        const zoomIn = page.getByRole('button', { name: 'Zoom in' });
        for (const _ of [2, 4, 8, 16]) await zoomIn.click();
        // Up close it fetches finer outlines.
        await page.waitForLoadState('networkidle');
      },
    },
    {
      name: 'page, table open',
      url: `${url}?tab=table`,
      ...ours(lastShape),
      reach: (page) => page.locator('#countries-table tbody tr').last().waitFor(),
    },
  ];
}

function ours(lastShape: string) {
  const live = '.leaflet-container';
  return { last: byCountry(lastShape), live, shape: byCountry, hasSources: true };
}

function byCountry(country: string): string {
  return `path[data-country="${country}"]`;
}

function byClass(country: string): string {
  return `path.country-${country}`;
}
