import type { Frame, Page } from '@playwright/test';
import { type Box, overlaps, screenOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { live } from './story.ts';

// The empty host page asks for an icon.
test.use({ expectedComplaints: [/404/], viewport: { width: 1300, height: 1500 } });

const widths = [280, 320, 360, 375, 414, 510, 660, 930, 1200];
const heights = Array.from({ length: 30 }, (_, step) => 240 + 40 * step);

/** A country on two days, and the slot of its stance on each. */
const days = [
  { date: '1998-01-01', slot: '1' },
  { date: '2025-07-03', slot: '2' },
] as const;
const country = 'PAK';

/** The least height of the map in a frame, in CSS pixels. */
function floorOf(width: number, height: number): number {
  return Math.max(120, Math.min((width < 600 ? 0.55 : 0.42) * width, 0.45 * height));
}

for (const { folder, colorScheme } of [
  { folder: 'taliban/', colorScheme: 'light' },
  { folder: 'taliban/fa/', colorScheme: 'dark' },
] as const) {
  test(`in a frame of any size ${folder} has its map, and the rest gives way in order`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    const frame = await openFrame(page, `${folder}embed/?motion=off`);
    const areas = new Map<number, number>();
    const faults: string[] = [];
    for (const [index, width] of widths.entries()) {
      let before = 0;
      for (const height of heights) {
        const day = days[(index + height / 40) % 2 ? 0 : 1];
        const fill = await showDay(page, frame, { width, height, ...day });
        const { map, parts, over } = await screenOf(frame);
        const mapHeight = map.bottom - map.top;
        const area = (map.right - map.left) * mapHeight;
        const where = `${width} × ${height}`;
        const tell = (fault: string) => faults.push(`${where}: ${fault}`);
        if (fill) tell(fill);
        if (mapHeight < floorOf(width, height) - 1) tell(`the map is ${mapHeight} px high`);
        if (mapHeight < before - 0.5) tell(`the map is lower than ${before} px`);
        const lessArea = (areas.get(height) ?? 0) - area;
        if (lessArea > 1) tell(`the map has ${lessArea} px² less`);
        if (over.x > 0) tell(`sideways by ${over.x}`);
        for (const pair of overlaps(parts)) tell(pair);
        for (const part of parts) if (isOut(part, width, height)) tell(`${part.name} is cut`);
        for (const fault of await frame.evaluate(faultsOfStrip)) tell(fault);
        before = mapHeight;
        areas.set(height, area);
      }
    }
    expect(faults).toEqual([]);
  });
}

for (const width of [280, 360, 660, 1200]) {
  test(`a host is told one height for a frame ${width} px wide, however high it is, and all is shown in it`, async ({
    page,
  }) => {
    await page.goto('robots.txt');
    await page.setContent('<body></body>');
    await page.evaluate(() => {
      const told: number[] = [];
      Object.assign(window, { told });
      addEventListener('message', ({ data }) => {
        if (data?.type === 'resize') told.push(data.height);
      });
    });
    const told = () => page.evaluate(() => (window as unknown as { told: number[] }).told);
    const frame = await addFrame(page, 'taliban/embed/', width, 300);
    const natural = (await told()).at(-1) ?? 0;
    for (const height of [240, 900, natural]) {
      await resize(page, width, height);
      const count = (await told()).length;
      await page.evaluate(() =>
        frames[0]?.postMessage({ target: 'demarche', v: 1, type: 'hello' }, '*'),
      );
      await expect.poll(async () => (await told()).length).toBeGreaterThan(count);
    }
    expect(new Set(await told())).toEqual(new Set([natural]));
    const { parts, h1, date, slider } = await screenOf(frame);
    expect(parts.length).toBe(5);
    expect([h1, date, slider]).not.toContain(null);
  });
}

test('oEmbed hands out the natural height of its width', async ({ page, request }) => {
  const { width, height } = await (await request.get('taliban/oembed.json')).json();
  const frame = await openFrame(page, 'taliban/embed/');
  await resize(page, width, 300);
  const natural = await frame
    .locator('[data-natural-height]')
    .evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  expect([width, height]).toEqual([660, 720]);
  expect(natural).toBe(height);
});

test('on a phone the details of an embed leave half of the screen to the page round it', async ({
  page,
}) => {
  const frame = await openFrame(page, 'taliban/embed/');
  await resize(page, 360, 640);
  await frame.getByRole('button', { name: 'Open details' }).click();
  const details = await frame.getByRole('region', { name: 'Details' }).boundingBox();
  expect(details?.height).toBeGreaterThan(250);
  const scroller = await frame
    .locator('main > :last-child')
    .evaluate((one) => one.getBoundingClientRect().height);
  expect(scroller).toBeLessThanOrEqual(0.5 * 740);
  const { map } = await screenOf(frame);
  expect(map.bottom - map.top).toBeGreaterThanOrEqual(198);
});

async function openFrame(page: Page, address: string): Promise<Frame> {
  await page.goto('robots.txt');
  await page.setContent('<body></body>');
  return addFrame(page, address, 660, 720);
}

async function addFrame(page: Page, address: string, width: number, height: number) {
  await page.evaluate(
    ([src, w, h]) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, title: 'map' });
      Object.assign(frame.style, { border: '0', width: `${w}px`, height: `${h}px` });
      document.body.append(frame);
    },
    [address, width, height] as const,
  );
  await live(page.frameLocator('iframe'));
  const frame = page.frames().find((one) => one.url().includes('/embed/'));
  if (!frame) throw new Error('There is no frame');
  return frame;
}

function resize(page: Page, width: number, height: number): Promise<void> {
  return page.evaluate(
    async ([w, h]) => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('There is no frame');
      Object.assign(frame.style, { width: `${w}px`, height: `${h}px` });
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    },
    [width, height] as const,
  );
}

interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly date: string;
  readonly slot: string;
}

/**
 * Makes a frame of a size and asks it for a day as a host does; what is wrong with the country's fill a moment later, or
 * '' where it is that of its slot.
 */
async function showDay(page: Page, frame: Frame, wanted: Wanted): Promise<string> {
  await page.evaluate(({ width, height, date }) => {
    const element = document.querySelector('iframe');
    Object.assign(element?.style ?? {}, { width: `${width}px`, height: `${height}px` });
    const message = { target: 'demarche', v: 1, type: 'set-state', state: { date } };
    frames[0]?.postMessage(message, '*');
  }, wanted);
  return frame.evaluate(
    async ({ code, width, height, slot }) => {
      const shape = document.querySelector(`[data-map-box] path[data-country="${code}"]`);
      const colour = document.querySelector(`[data-slot="${slot}"]:not([data-country])`);
      const fillOf = (one: Element | null) =>
        one ? getComputedStyle(one).getPropertyValue('--fill') : 'none';
      const isRight = () =>
        shape?.getAttribute('data-slot') === slot && fillOf(shape) === fillOf(colour);
      const isSized = () => innerWidth === width && innerHeight === height;
      for (let frames = 0; frames < 120 && !(isSized() && isRight()); frames += 1) {
        await new Promise((painted) => requestAnimationFrame(painted));
      }
      return isSized() && isRight()
        ? ''
        : `${code} has the fill of ${shape?.getAttribute('data-slot')}`;
    },
    { code: country, ...wanted },
  );
}

/** Runs in the frame: what of the strip is cut by its edge, and years that lie on the axis. */
function faultsOfStrip(): string[] {
  const strip = document.querySelector('[type="range"]')?.parentElement?.getBoundingClientRect();
  if (!strip || strip.height === 0) return [];
  const axis = document.querySelector('[class*="axis"]')?.getBoundingClientRect();
  const texts = [
    ...document.querySelectorAll('[type="range"] ~ * text, :has(~ [type="range"]) text'),
  ].filter((text) => text.checkVisibility());
  return texts.flatMap((text) => {
    const { top, bottom } = text.getBoundingClientRect();
    if (bottom > strip.bottom + 1) return [`${text.textContent} is cut`];
    // Its ticks are up to 12 px long.
    return axis && top < axis.top + 12 ? [`${text.textContent} on the axis`] : [];
  });
}

function isOut({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left < -1 || top < -1 || right > width + 1 || bottom > height + 1;
}
