import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contestant, Variant } from './contestants.ts';
import { click, pointIn, slowProcessor, withPage } from './page.ts';
import { median } from './tables.ts';

const steps = 300;
const opened = [
  ['IND', 'India'],
  ['CHN', 'China'],
  ['BRA', 'Brazil'],
] as const;

/**
 * What a live page costs on a slow processor, in milliseconds: from a click until the country's panel is painted, and
 * each step of the slider, to its frame and of the main thread.
 */
export function measureUse(browser: Browser, contestant: Contestant) {
  return withPage(browser, async (page, session) => {
    await page.goto(contestant.url);
    await page.locator(contestant.live).first().waitFor({ state: 'attached' });
    await slowProcessor(session);
    const select = await measureSelect(page, session, contestant);
    return { select, ...(await measureScrub(page, session)) };
  });
}

/** What a step of the slider costs in a state of the page, in milliseconds. */
export function measureVariant(browser: Browser, { url, live, reach }: Variant) {
  return withPage(browser, async (page, session) => {
    await page.goto(url);
    await page.locator(live).first().waitFor({ state: 'attached' });
    await reach(page);
    await slowProcessor(session);
    return measureScrub(page, session);
  });
}

async function measureSelect(page: Page, session: CDPSession, { shape }: Contestant) {
  const times: number[] = [];
  for (const [country, heading] of opened) {
    const { x, y } = await pointIn(page, shape(country));
    const shown = page.evaluate(timeUntilShown, heading);
    // The page has to be listening before the click comes.
    await page.evaluate(() => undefined);
    await click(session, x, y);
    times.push(await shown);
  }
  return median(times);
}

async function measureScrub(page: Page, session: CDPSession) {
  await session.send('Performance.enable');
  await page.evaluate(scrub, 60);
  const before = await taskSeconds(session);
  const frames = await page.evaluate(scrub, steps);
  const after = await taskSeconds(session);
  frames.sort((a, b) => a - b);
  const frame = frames[Math.floor(frames.length * 0.95)] ?? Number.NaN;
  return { frame, step: ((after - before) * 1000) / steps };
}

/** Seconds the page's main thread has worked so far. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Runs in the page: moves the date slider once a frame from one end to the other; milliseconds each step took. */
async function scrub(count: number): Promise<number[]> {
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
  // React overrides `value` on the element itself, to tell its own changes from the reader's.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  if (!slider || !set) throw new Error('There is no slider.');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const { port1, port2 } = new MessageChannel();
  const painted = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    await frame();
    const start = performance.now();
    set.call(slider, String(Math.round((at * Number(slider.max)) / (count - 1))));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the page: milliseconds from the next click until a heading is painted. */
function timeUntilShown(heading: string): Promise<number> {
  return new Promise((resolve) => {
    let start = Number.NaN;
    addEventListener(
      'click',
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { capture: true, once: true },
    );
    const isOpen = () =>
      [...document.querySelectorAll('h2')].some(
        (one) => one.textContent === heading && one.checkVisibility(),
      );
    const look = () => {
      if (!isOpen()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  });
}
