import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { hostsPort } from './server.mjs';
import { open, settled } from './story.ts';

// What a page holds is measured where no other test was before.
test.use({ reuseContext: false });

const hosts = `http://127.0.0.1:${hostsPort}/`;

/** Raise it with `DEMARCHE_MOUNTS=300` for a longer look. */
const mounts = Number(process.env.DEMARCHE_MOUNTS ?? 30);

test('2,000 steps of the date leave neither memory nor nodes nor listeners behind', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await open(page, 'taliban/?country=CHN');
  const session = await page.context().newCDPSession(page);
  // What is made once, such as compiled code and the texts of each day, is there after two walks.
  await walk(page, 500);
  const before = await heldBy(session);
  await walk(page, 2000);
  const after = await heldBy(session);
  expect(before.nodes).toBeGreaterThan(1000);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05);
});

test.describe('in a host page', () => {
  test.use({ expectedComplaints: [new RegExp(`^request to another host: ${hosts}`)] });

  test(`${mounts} embeds that come and go leave nothing in the host page`, async ({ page }) => {
    test.setTimeout(60_000 + 3000 * mounts);
    await page.goto(`${hosts}element.html`);
    const session = await page.context().newCDPSession(page);
    await remount(page, 5);
    const before = await heldBy(session);
    await remount(page, mounts);
    const after = await heldBy(session);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05);
  });
});

test('300 steps in an embed never write its address', async ({ page }) => {
  await countWrites(page);
  await open(page, 'taliban/embed/');
  const before = page.url();
  await scrub(page, 300);
  expect(await writesOf(page)).toBe(0);
  expect(page.url()).toBe(before);
});

/** Goes so many events along the slider by its keys, turning at the ends, and comes back to the first day. */
async function walk(page: Page, steps: number): Promise<void> {
  await page.getByRole('slider', { name: 'Date' }).evaluate(async (slider, count) => {
    const press = async (key: string) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      return (slider as HTMLInputElement).value;
    };
    let [value, key] = [await press('Home'), 'ArrowRight'];
    let moved = 0;
    while (moved < count) {
      const next = await press(key);
      if (next === value) key = key === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
      else moved += 1;
      value = next;
    }
    await press('Home');
  }, steps);
  await settled(page);
}

/** Drags the slider over its whole length in so many steps, one a frame. */
function scrub(page: Page, steps: number): Promise<void> {
  return page.getByRole('slider', { name: 'Date' }).evaluate(async (slider, count) => {
    // React overrides `value` on the element itself, to tell its own changes from the reader's.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    const last = Number((slider as HTMLInputElement).max);
    for (let at = 1; at <= count; at += 1) {
      set?.call(slider, String(Math.round((at * last) / (count + 1))));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, steps);
}

/** Puts an element into the host page and takes it out once its map answers, so many times. */
function remount(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let at = 0; at < count; at += 1) {
      const map = document.createElement('demarche-map');
      map.setAttribute('story', 'taliban');
      const ready = new Promise((resolve) => map.addEventListener('ready', resolve));
      document.body.prepend(map);
      await ready;
      map.remove();
    }
    // The host page keeps every message, which is its own affair.
    (window as unknown as { log: unknown[] }).log.length = 0;
  }, times);
}

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** What a page holds after its garbage is collected, once that stays the same. */
async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  let held = await collect(session);
  await expect(async () => {
    const before = held;
    held = await collect(session);
    expect([held.nodes, held.listeners]).toEqual([before.nodes, before.listeners]);
  }).toPass();
  return held;
}

async function collect(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
  };
}

async function countWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { writes: 0 });
    for (const name of ['replaceState', 'pushState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...given) => {
        (window as unknown as { writes: number }).writes += 1;
        write(...given);
      };
    }
  });
}

function writesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { writes: number }).writes);
}
