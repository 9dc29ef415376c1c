import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contestant } from './contestants.ts';
import { click, type Point, pause, pointIn, slowProcessor, withPage } from './page.ts';
import { type Seen, type Watched, watch } from './watch.ts';

/** 1.6 Mbit/s down, 150 ms a request. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const patience = 30_000;
const clicked = { country: 'CHN', heading: 'China' };

/**
 * When a slow reader sees the countries coloured, and when a click opens one; and what had come until then, in bytes
 * as they were sent.
 */
export function measureArrival(browser: Browser, contestant: Contestant, { x, y }: Point) {
  return withPage(browser, async (page, session) => {
    await startSlow(page, session, contestant);
    const giveUp = Date.now() + patience;
    for (let seen = await readSeen(page); seen.usable === undefined; seen = await readSeen(page)) {
      if (Date.now() > giveUp) throw new Error(await describeFailure(page, contestant));
      await Promise.all([seen.isAnswered ? undefined : click(session, x, y), pause(50)]);
    }
    await waitForLive(page, contestant);
    const { coloured = 0, usable = 0, live = 0, elements = 0, blocked } = await readSeen(page);
    const came = await page.evaluate(filesUntil, usable);
    const bytes = (wanted: RegExp) =>
      came.filter(({ name }) => wanted.test(name)).reduce((sum, { size }) => sum + size, 0);
    return {
      coloured,
      usable,
      live,
      elements,
      blocked,
      bytes: bytes(/./),
      scriptBytes: bytes(/\.js$/),
      pageBytes: bytes(/\/$|\.css$/),
    };
  });
}

/** Runs in the page: the files that had come whole at a time, by their addresses, with their compressed size. */
function filesUntil(time: number) {
  return ['navigation', 'resource']
    .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
    .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time)
    .map(({ name, encodedBodySize }) => ({
      name: name.replace(/\?.*/, ''),
      size: encodedBodySize,
    }));
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
  const { last, live, hasSources, url } = contestant;
  const selected = `[role="option"][data-country="${clicked.country}"]`;
  await page.addInitScript(watch, { last, live, hasSources, selected, heading: clicked.heading });
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
