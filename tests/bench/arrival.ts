import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Contestant, type Seen, type Watched, watch } from './watch.ts';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const slowdown = 4;
/** 1.6 Mbit/s down, 150 ms a request. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const viewport = { width: 1280, height: 900 };
const patience = 30_000;
const clicked = { country: 'CHN', heading: 'China' };

/** A page of its own with an empty cache, gone again with `use`. */
export async function withPage<Result>(
  browser: Browser,
  use: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** When a slow reader sees the countries coloured, and when a click opens one. */
export function measureArrival(browser: Browser, contestant: Contestant, { x, y }: Point) {
  return withPage(browser, async (page, session) => {
    await startSlow(page, session, contestant);
    const giveUp = Date.now() + patience;
    while ((await readSeen(page)).usable === undefined) {
      if (Date.now() > giveUp) throw new Error(await describeFailure(page, contestant));
      await Promise.all([click(session, x, y), pause(50)]);
    }
    await waitForLive(page, contestant);
    const { coloured = 0, usable: at = 0, live = 0, blocked } = await readSeen(page);
    return { coloured, usable: at, live, blocked };
  });
}

/** The layout shift of a page nobody touches, until a second after it is live. */
export function measureShift(browser: Browser, contestant: Contestant) {
  return withPage(browser, async (page, session) => {
    await startSlow(page, session, contestant);
    await waitForLive(page, contestant);
    await pause(1000);
    return { shift: (await readSeen(page)).shift };
  });
}

async function startSlow(page: Page, session: CDPSession, contestant: Contestant): Promise<void> {
  const { last, live, url } = contestant;
  await page.addInitScript(watch, { last, live, heading: clicked.heading });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowNetwork);
  await slowProcessor(session);
  await page.goto(url, { waitUntil: 'commit' });
}

async function waitForLive(page: Page, contestant: Contestant): Promise<void> {
  const giveUp = Date.now() + patience;
  while ((await readSeen(page)).live === undefined) {
    if (Date.now() > giveUp) throw new Error(await describeFailure(page, contestant));
    await pause(100);
  }
}

/** What there is of a page that does not get as far as it should. */
async function describeFailure(page: Page, { name }: Contestant): Promise<string> {
  const found = await page.evaluate(() => ({
    seen: (window as unknown as Watched).seen,
    state: document.readyState,
    alerts: [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent),
    headings: [...document.querySelectorAll('h2')].map((one) => one.textContent),
    loaded: performance
      .getEntriesByType('resource')
      .map((one) => [one.name, Math.round((one as PerformanceResourceTiming).responseEnd)]),
  }));
  return `${name} did not arrive: ${JSON.stringify(found)}`;
}

function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as Watched).seen);
}

/** Where the clicked country is, which is the same on every load. */
export function findPlace(browser: Browser, contestant: Contestant): Promise<Point> {
  return withPage(browser, async (page) => {
    await page.goto(contestant.url);
    await page.locator(contestant.live).first().waitFor({ state: 'attached' });
    return pointIn(page, contestant.shape(clicked.country));
  });
}

/** A point of the window at which a click hits one of the shapes. */
export function pointIn(page: Page, selector: string): Promise<Point> {
  return page.evaluate((shapes) => {
    for (const shape of document.querySelectorAll(shapes)) {
      const { left, top, width, height } = shape.getBoundingClientRect();
      for (const across of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        for (const down of [0.5, 0.4, 0.6, 0.3, 0.7]) {
          const [x, y] = [left + across * width, top + down * height];
          if (document.elementFromPoint(x, y)?.matches(shapes)) return { x, y };
        }
      }
    }
    throw new Error(`Nothing of ${shapes} can be clicked.`);
  }, selector);
}

export async function click(session: CDPSession, x: number, y: number): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
