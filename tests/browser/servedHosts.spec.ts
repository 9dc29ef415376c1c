import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './served.ts';

const russia = '[role="option"][data-country="RUS"]';

async function expectLive(embed: FrameLocator): Promise<void> {
  await expect(embed.locator(russia)).toHaveAttribute('data-stance', 'recognises');
}

const embedsOf = (page: Page) => page.frames().filter((one) => one.url().includes('/embed/'));

function addMap(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { addMap: () => Promise<void> }).addMap());
}

function showMaps(page: Page, areShown: boolean): Promise<void> {
  return page.evaluate(
    (display) => {
      const place = document.getElementById('maps');
      if (place) place.style.display = display;
    },
    areShown ? '' : 'none',
  );
}

/** How the whole world lies in the map: the width the countries take of it, and how far they stick out. */
function fitOf(frame: Frame) {
  return frame.evaluate(() => {
    const map = document.querySelector('.leaflet-container')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.leaflet-container [role="option"]')].map((one) =>
      one.getBoundingClientRect(),
    );
    if (!map || boxes.length === 0) return undefined;
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return {
      share: (right - left) / map.width,
      outside: Math.max(map.left - left, right - map.right, bottom - map.bottom),
    };
  });
}

async function expectWholeWorld(page: Page): Promise<void> {
  const [frame] = embedsOf(page);
  if (!frame) throw new Error('no embed');
  await expect(async () => {
    const fit = await fitOf(frame);
    expect(fit?.share).toBeGreaterThan(0.8);
    expect(fit?.outside).toBeLessThan(2);
  }).toPass({ timeout: 5000 });
}

test('an embed that loaded while nobody saw it has the size of its place once it is shown', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}article.html?maps=0`);
  await showMaps(page, false);
  await addMap(page);
  await showMaps(page, true);
  await expectLive(page.frameLocator('iframe'));
  await expectWholeWorld(page);
});

test('an embed that was hidden and shown again, narrower, has the size of its place', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}article.html`);
  await expectLive(page.frameLocator('iframe'));
  await showMaps(page, false);
  await page.setViewportSize({ width: 640, height: 900 });
  await showMaps(page, true);
  await expectWholeWorld(page);
});

test('an embed that comes into the page long after that has loaded works', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}article.html?maps=0`);
  await addMap(page);
  const embed = page.frameLocator('iframe');
  await expectLive(embed);
  await embed.locator('[role="option"][data-country="CHN"]').click();
  await expect(embed.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
});

test('ten embeds on one page all work, and none keeps the others waiting', async ({ page, hosts }, {
  annotations,
}) => {
  test.setTimeout(90_000);
  // High enough for a whole embed, so that no press has to scroll first.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto(`${hosts}article.html?maps=10`);
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(10);
  for (let at = 0; at < 10; at += 1) {
    await frames.nth(at).scrollIntoViewIfNeeded();
    await expectLive(frames.nth(at).contentFrame());
  }
  const embeds = embedsOf(page);
  expect(embeds).toHaveLength(10);
  for (const embed of embeds) await embed.evaluate(watchTasks);
  for (let at = 0; at < 10; at += 1) {
    const embed = frames.nth(at).contentFrame();
    await bringIntoPlace(frames.nth(at));
    await embed.getByRole('button', { name: 'Previous event' }).click();
    await embed.locator('[role="option"][data-country="CHN"]').click();
    await expect(embed.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
  }
  const longest = Math.max(
    ...(await Promise.all(embeds.map((embed) => embed.evaluate(readTasks)))),
  );
  annotations.push({ type: 'longest task', description: `${longest} ms` });
  console.log(`ten embeds on one page: the longest task after load took ${longest} ms`);
  // The aim is 200 on a machine of its own.
  expect(longest).toBeLessThan(1000);
});

/**
 * Scrolls a frame of another site to the top and waits until it is drawn there: until then the browser gives a press to
 * what stood at its place before.
 */
async function bringIntoPlace(frame: Locator): Promise<void> {
  await frame.evaluate(async (element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

interface Watched {
  longest: number;
  watch: PerformanceObserver;
}

function watchTasks(): void {
  const watched = window as unknown as Watched;
  watched.longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) watched.longest = Math.max(watched.longest, duration);
  };
  watched.watch = new PerformanceObserver((list) => note(list.getEntries()));
  watched.watch.observe({ type: 'longtask' });
}

/** In milliseconds; 0 where no task took more than 50. */
function readTasks(): number {
  return Math.round((window as unknown as Watched).longest);
}

test('in a sandbox of scripts only an embed has its look and its height before its story', async ({
  page,
  hosts,
  site,
}) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/assets/story-*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`${hosts}empty.html`);
  await page.evaluate((src) => {
    const told: string[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => told.push(data.type));
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = src;
    document.body.append(frame);
  }, `${site.url}taliban/embed/?chrome=none&lang=fa`);
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('html[lang="fa"]')).toHaveAttribute('data-chrome', 'none');
  await expect(embed.locator('[data-map-box]')).toBeVisible();
  await expect(embed.getByRole('heading', { level: 1 })).toBeHidden();
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect.poll(told).toContain('resize');
  expect(await told()).not.toContain('ready');
  open();
  await expect.poll(told).toContain('ready');
});

for (const name of [
  'index',
  'iframe',
  'element',
  'scroll',
  'oembed',
  'listener',
  'amp',
  'hostile',
]) {
  test(`the example "${name}" shows what it promises, with a quiet console`, async ({ page }) => {
    const response = await page.goto(`examples/${name}.html`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (name === 'index') {
      await expect(page.locator('main li a')).toHaveCount(7);
      return;
    }
    const frame = page.locator('iframe').first();
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('[role="option"]').first()).toBeAttached();
    const height = async () => (await frame.boundingBox())?.height ?? 0;
    await expect.poll(height).toBeGreaterThan(300);
  });
}

test('the example of scrolling moves the map from date to date', async ({ page }) => {
  await page.goto('examples/scroll.html');
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('[role="option"]').first()).toBeAttached();
  for (const [heading, country, stance] of [
    ['May 1997', 'PAK', 'recognises'],
    ['3 July 2025', 'RUS', 'recognises'],
  ] as const) {
    const step = page.locator('section', { has: page.getByRole('heading', { name: heading }) });
    await step.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const option = embed.locator(`[role="option"][data-country="${country}"]`);
    await expect(option).toHaveAttribute('data-stance', stance);
    await expect(option).toHaveAttribute('aria-selected', 'true');
  }
});

for (const picture of ['map.svg', 'map.fa.svg']) {
  test(`${picture} is a picture under the policy too`, async ({ page }) => {
    await page.goto(`taliban/${picture}`);
    expect(await page.locator('path').count()).toBeGreaterThan(197);
    const fills = await page
      .locator('path')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(new Set(fills).size).toBeGreaterThan(4);
  });
}
