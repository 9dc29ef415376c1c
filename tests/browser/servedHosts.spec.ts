import type { Frame, FrameLocator, Page } from '@playwright/test';
import { hold } from './hold.ts';
import { expect, test } from './served.ts';
import { closeDetails } from './story.ts';

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

/** How the whole world lies in the map: the share of its width or height it takes, and how far it sticks out. */
function fitOf(frame: Frame) {
  return frame.evaluate(() => {
    const map = document.querySelector('.leaflet-container')?.getBoundingClientRect();
    // The ends of the world; most of the Pacific is off the map, and with it Hawaii and the Line Islands.
    const ends = ['CAN', 'DNK', 'RUS', 'FJI', 'NZL', 'ARG']
      .map((code) => `.leaflet-container [role="option"][data-country="${code}"]`)
      .join();
    const boxes = [...document.querySelectorAll(ends)].map((one) => one.getBoundingClientRect());
    if (!map || boxes.length === 0) return undefined;
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return {
      share: Math.max((right - left) / map.width, (bottom - top) / map.height),
      outside: Math.max(map.left - left, map.top - top, right - map.right, bottom - map.bottom),
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
  }).toPass({ timeout: 15_000 });
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

test('ten embeds on one page all work', async ({ page, hosts }) => {
  test.slow();
  // High enough for a whole embed, so that no press has to scroll first.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto(`${hosts}article.html?maps=10`);
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(10);
  for (const frame of await frames.all()) {
    await frame.evaluate((it) => it.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const embed = frame.contentFrame();
    await expectLive(embed);
    // Until a scrolled frame of another site is drawn, the browser gives a press to what stood at its place before.
    await expect(async () => {
      await embed.locator('[role="option"][data-country="CHN"]').click({ timeout: 5000 });
      const china = embed.getByRole('heading', { level: 2, name: 'China' });
      await expect(china).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    await closeDetails(embed);
    await embed.getByRole('button', { name: 'Previous event' }).click();
    await expect(embed.locator(russia)).not.toHaveAttribute('data-stance', 'recognises');
  }
});

test('in a sandbox of scripts only an embed has its look and its height before its story', async ({
  page,
  hosts,
  site,
}) => {
  const release = await hold(page, '**/assets/story-*.json');
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
  release();
  await expect.poll(told).toContain('ready');
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
