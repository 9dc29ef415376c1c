import type { Locator, Page } from '@playwright/test';
import { screenOf } from './boxes.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { countries, open } from './story.ts';

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const bar = (page: Page) => page.locator('[data-back-to-map]');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return box;
}

/** How much of the map the details leave uncovered, as a share of it. */
async function shownOfMap(page: Page): Promise<number> {
  const { map } = await screenOf(page);
  const { y } = await boxOf(page.locator('main > :last-child'));
  return (Math.min(y, map.bottom) - Math.max(0, map.top)) / (map.bottom - map.top);
}

/** Scrolls so that the details begin at the window's top, and a little further. */
async function readDetails(page: Page): Promise<void> {
  await details(page).evaluate((one) =>
    scrollTo({ top: one.getBoundingClientRect().top + scrollY + 200 }),
  );
  await expect(bar(page)).toBeVisible();
}

/** Lets the page draw so many frames. */
function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (many) => {
    for (let frame = 0; frame < many; frame += 1)
      await new Promise((painted) => requestAnimationFrame(painted));
  }, count);
}

for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('the details slide over the stage, and a bar says the date and leads back', async ({
      page,
    }) => {
      await open(page);
      await expect(bar(page)).toHaveCount(0);
      const before = await screenOf(page);
      await readDetails(page);
      await expect(bar(page)).toHaveText('3 July 2025 · Back to the map');
      expect(await boxOf(bar(page))).toMatchObject({ y: 0, height: 44 });
      const tabs = await boxOf(page.getByRole('tablist'));
      expect(tabs.y).toBeCloseTo(44, 0);
      // The stage stands still under them.
      expect((await screenOf(page)).map).toEqual(before.map);
      await bar(page).tap();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      await expect(bar(page)).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Play' })).toBeFocused();
    });

    test('what takes the focus in the stage comes out from under the details', async ({ page }) => {
      await open(page);
      await readDetails(page);
      await page.getByRole('tab', { name: 'Story' }).focus();
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Shift+Tab');
        const isSeen = () =>
          page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused?.closest('main > div') || focused.closest('[data-back-to-map]'))
              return true;
            if (focused.closest('main > :last-child')) return true;
            const box = focused.getBoundingClientRect();
            const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
            const sheet = document.querySelector('main > :last-child')?.getBoundingClientRect();
            return box.height < 3 || (middle[1] > 44 && box.bottom <= (sheet?.top ?? 0) + 1);
          });
        await expect.poll(isSeen, `step ${step}`).toBe(true);
      }
      expect(await shownOfMap(page)).toBeGreaterThanOrEqual(0.5);
    });

    test('what is to be shown on the map uncovers at least half of it', async ({ page }) => {
      await open(page);
      await readDetails(page);
      const implications = details(page).getByText('An example for others?');
      await implications.click();
      await details(page).getByRole('button', { name: 'Show on the map' }).first().click();
      await expect.poll(() => shownOfMap(page)).toBeGreaterThanOrEqual(0.5);
    });

    test('another country begins at its top, in sight', async ({ page }) => {
      await open(page, 'taliban/?tab=table');
      await expect(details(page).getByRole('table')).toBeVisible();
      await readDetails(page);
      await details(page).getByRole('button', { name: 'China' }).first().click();
      const heading = page.getByRole('heading', { level: 2, name: 'China' });
      await expect(heading).toBeInViewport();
      const tabs = await boxOf(page.getByRole('tablist'));
      await expect
        .poll(async () => (await boxOf(heading)).y)
        .toBeGreaterThanOrEqual(tabs.y + tabs.height - 1);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on a country shows the head of its card under the map that stays whole', async ({
    page,
  }) => {
    await open(page);
    await countries(page).and(page.locator('[data-country="CHN"]')).tap();
    const heading = page.getByRole('heading', { level: 2, name: 'China' });
    await expect(heading).toBeInViewport({ ratio: 1 });
    expect(await shownOfMap(page)).toBe(1);
  });

  test('a lower window brings the card into sight and leaves what was tapped uncovered', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await open(page);
    const tapped = countries(page).and(page.locator('[data-country="RUS"]'));
    await countries(page).and(page.locator('[data-country="KAZ"]')).tap();
    await expect(page.getByRole('heading', { level: 2, name: 'Kazakhstan' })).toBeInViewport();
    const { y } = await boxOf(page.locator('main > :last-child'));
    expect((await boxOf(tapped)).y).toBeLessThan(y);
    // And again, once the reader is back at the map.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect(page.getByRole('heading', { level: 2, name: 'Kazakhstan' })).not.toBeInViewport();
    await countries(page).and(page.locator('[data-country="KAZ"]')).tap();
    await expect(page.getByRole('heading', { level: 2, name: 'Kazakhstan' })).toBeInViewport();
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a country names itself in its card alone, not over the map', async ({ page }) => {
    await open(page);
    await countries(page).and(page.locator('[data-country="CHN"]')).tap();
    await expect(page.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
    await expect(page.locator('[data-map-tooltip]')).toHaveCount(0);
  });

  test('the end of a short page is in reach and stays', async ({ page, context }) => {
    await open(page, 'taliban/?country=CHN');
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly object[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] as never });
    for (let swipe = 0; swipe < 3; swipe += 1) {
      await touch('touchStart', [{ x: 200, y: 740 }]);
      for (let y = 700; y >= 340; y -= 40) {
        await touch('touchMove', [{ x: 200, y }]);
        await frames(page, 1);
      }
      await touch('touchEnd', []);
      // A snap takes less than that.
      await frames(page, 60);
    }
    const toEnd = () =>
      page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    expect(await toEnd()).toBeLessThan(2);
    await expect(page.getByRole('contentinfo')).toBeInViewport();
  });
});

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 900, height: 800 } });

  test('a notch of the wheel moves the page for good', async ({ page }) => {
    await open(page);
    await page.mouse.move(300, 400);
    for (let notch = 1; notch <= 5; notch += 1) {
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(100 * notch);
      await frames(page, 40);
      expect(await page.evaluate(() => scrollY)).toBe(100 * notch);
    }
  });

  test('pointing at a country in the text, and away, leaves the page where it is', async ({
    page,
  }) => {
    await open(page);
    await details(page).getByRole('button', { name: 'Türkiye' }).scrollIntoViewIfNeeded();
    await readDetails(page);
    const before = await page.evaluate(() => scrollY);
    const named = details(page).getByRole('button', { name: 'Iran' }).first();
    await named.dispatchEvent('pointerover', { pointerType: 'touch', bubbles: true });
    await named.dispatchEvent('pointerout', { pointerType: 'touch', bubbles: true });
    await named.evaluate((one: HTMLElement) => {
      one.focus({ preventScroll: true });
      one.blur();
    });
    await frames(page, 10);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("the page's own scroll draws the details over the stage", async ({ page }) => {
    await page.goto('taliban/');
    const top = async () => (await boxOf(page.locator('main > :last-child'))).y;
    expect(await top()).toBeCloseTo(844 - 168, 0);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 2000);
    await expect.poll(top).toBeLessThan(0);
    await expect(page.locator('[data-map-view]')).toBeAttached();
  });
});

test.describe('in a frame', () => {
  // The empty host page asks for an icon.
  test.use({ expectedComplaints: [/404/] });

  for (const [width, height] of [
    [360, 300],
    [600, 420],
  ] as const) {
    test(`in a frame of ${width} × ${height} px the details stand under the map, never over it`, async ({
      page,
    }) => {
      await page.goto('robots.txt');
      await page.setContent(
        `<iframe title="map" src="taliban/embed/" style="border:0;width:${width}px;height:${height}px"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      const opener = frame.getByRole('button', { name: 'Open details' });
      await opener.click();
      const map = await boxOf(frame.locator('[data-map-view]'));
      const panel = await boxOf(frame.getByRole('region', { name: 'Details' }));
      expect(map.height).toBeGreaterThan(120);
      expect(map.y + map.height).toBeLessThanOrEqual(panel.y);
      await frame.getByRole('button', { name: 'Close details' }).click();
      await expect(frame.getByRole('region', { name: 'Details' })).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }

  test('a country opened on the map opens its details', async ({ page }) => {
    await page.goto('robots.txt');
    await page.setContent(
      '<iframe title="map" src="taliban/embed/" style="border:0;width:600px;height:420px"></iframe>',
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Open details' })).toBeVisible();
    const china = frame.locator('[role="option"][data-country="CHN"]');
    const heading = frame.getByRole('heading', { level: 2, name: 'China' });
    await china.click();
    await expect(heading).toBeVisible();
    // And again, though it is the open one.
    await frame.getByRole('button', { name: 'Close details' }).click();
    await expect(heading).toBeHidden();
    await china.click();
    await expect(heading).toBeVisible();
  });

  test('a country pressed before the scripts are there opens its details once they are', async ({
    page,
  }) => {
    const release = await hold(page, '**/assets/index-*.js*');
    await page.goto('robots.txt');
    await page.setContent(
      '<iframe title="map" src="taliban/embed/" style="border:0;width:600px;height:420px"></iframe>',
      { waitUntil: 'commit' },
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-map-box] path[data-shape="CHN"]').click();
    release();
    await expect(frame.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
  });
});
