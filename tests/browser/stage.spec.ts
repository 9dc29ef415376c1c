import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { type Box, cutOff, overlaps, type Screen, screenOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { open } from './story.ts';

/** The least share of a window's height that the map has, in percent. */
type Sizes = readonly (readonly [width: number, height: number, map: number])[];

const screens: readonly {
  readonly kind: 'page' | 'embed';
  readonly isTouched: boolean;
  readonly sizes: Sizes;
}[] = [
  {
    kind: 'page',
    isTouched: false,
    sizes: [
      [1280, 720, 42],
      [1366, 768, 42],
      [1440, 900, 45],
      [1920, 1080, 45],
      [1024, 768, 36],
    ],
  },
  {
    kind: 'page',
    isTouched: true,
    sizes: [
      [768, 1024, 30],
      [390, 844, 26],
      [390, 664, 26],
      [360, 740, 24],
    ],
  },
  {
    kind: 'embed',
    isTouched: false,
    sizes: [
      [660, 720, 36],
      [1000, 700, 40],
    ],
  },
  { kind: 'embed', isTouched: true, sizes: [[360, 640, 28]] },
];

/** What is shown, in addresses; the gap is that between the two Emirates. */
const states = ['', 'date=1998-01-01', 'date=2010-01-01', 'compare=2021-08-15'];

/** In which colours axe looks at what: where the one language is light the other is dark. */
const languages: readonly {
  readonly folder: string;
  readonly schemes: Readonly<Partial<Record<string, 'light' | 'dark'>>>;
}[] = [
  { folder: 'taliban/', schemes: { '': 'light', 'compare=2021-08-15': 'dark' } },
  { folder: 'taliban/fa/', schemes: { '': 'dark', 'compare=2021-08-15': 'light' } },
];

for (const { kind, isTouched, sizes } of screens) {
  for (const { folder, schemes } of languages) {
    const address = `${folder}${kind === 'embed' ? 'embed/' : ''}`;
    test.describe(`${address}${isTouched ? ', touched' : ''}`, () => {
      test.use({ hasTouch: isTouched });

      test('all that matters is on one screen, and stays where it is on every date', async ({
        page,
      }) => {
        test.slow();
        const faults: string[] = [];
        const first = new Map<string, string>();
        for (const state of states) {
          await open(page, `${address}?${state}`);
          for (const [width, height, least] of sizes) {
            await page.setViewportSize({ width, height });
            for (const hasPatterns of state === '' ? [false, true] : [false]) {
              await showPatterns(page, hasPatterns);
              const screen = await screenOf(page);
              const size = `${width} × ${height}`;
              const places = placesOf(screen);
              const before = first.get(size) ?? places;
              first.set(size, before);
              const found = faultsOf(screen, least, isTouched ? 44 : 24);
              if (places !== before) found.push(`${places}, was ${before}`);
              faults.push(...found.map((fault) => `${size} ${state}: ${fault}`));
            }
          }
          const colorScheme = schemes[state];
          if (!colorScheme) continue;
          await page.emulateMedia({ colorScheme });
          const found = await violations(page);
          faults.push(...found.map((fault) => `${colorScheme} ${state}: ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    });
  }
}

/** What of a screen is not as it has to be. */
function faultsOf(screen: Screen, leastMap: number, target: number): string[] {
  const { h1, map, date, play, slider, height, controls, parts } = screen;
  const share = (100 * (map.bottom - map.top)) / height;
  const small = controls.filter(
    (one) => one.right - one.left < target - 0.5 || one.bottom - one.top < target - 0.5,
  );
  return [
    ...cutOff(screen, [h1, map, date, play, slider]),
    ...overlaps(parts),
    ...(share < leastMap ? [`the map has ${share.toFixed(1)} %`] : []),
    ...(screen.over.x > 0 ? [`sideways by ${screen.over.x}`] : []),
    ...small.map((one) => `small: ${one.name} ${sizeOf(one)}`),
  ];
}

function sizeOf({ left, right, top, bottom }: Box): string {
  return `${Math.round(right - left)} × ${Math.round(bottom - top)}`;
}

/** Where those are that a reader aims at, to the pixel. */
function placesOf({ map, play, slider }: Screen): string {
  const placeOf = (box: Box | null) =>
    box ? [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ') : 'nowhere';
  return `map ${placeOf(map)}, Play ${placeOf(play)}, slider ${placeOf(slider)}`;
}

function showPatterns(page: Page, isOn: boolean): Promise<void> {
  return page.evaluate((on) => {
    document.querySelector('[data-scheme][lang]')?.toggleAttribute('data-patterns', on);
  }, isOn);
}

for (const folder of ['taliban/', 'taliban/embed/']) {
  test(`words that are 40 % longer break nothing of ${folder}`, async ({ page }) => {
    test.slow();
    await open(page, folder);
    const count = await lengthenWords(page);
    expect(count).toBeGreaterThan(25);
    const sizes: Sizes = folder.includes('embed')
      ? [
          [660, 720, 30],
          [360, 640, 24],
        ]
      : [
          [1280, 800, 40],
          [390, 844, 22],
        ];
    for (const [width, height, least] of sizes) {
      await page.setViewportSize({ width, height });
      expect(faultsOf(await screenOf(page), least, 24), `${width} × ${height}`).toEqual([]);
    }
  });
}

/** Makes each word of the stage as long as another language might; gives how many. */
function lengthenWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stage = document.querySelector('main header')?.parentElement;
    if (!stage) throw new Error('There is no stage');
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('svg, time')) continue;
      node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}{3,}/gu, (word) => {
        count += 1;
        return word + word.slice(0, Math.ceil(0.4 * word.length)).toLowerCase();
      });
    }
    return count;
  });
}
