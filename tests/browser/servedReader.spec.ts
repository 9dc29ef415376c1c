import type { CDPSession, FrameLocator, Page } from '@playwright/test';
import { expect, test } from './served.ts';
import { chooseLanguage, closeDetails, goToDate, live, openDetails } from './story.ts';

type Scope = Page | FrameLocator;

const option = (scope: Scope, iso3: string) =>
  scope.locator(`[role="option"][data-country="${iso3}"]`);
const button = (scope: Scope, name: string) => scope.getByRole('button', { name, exact: true });
const historyLength = (page: Page) => page.evaluate(() => history.length);
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** What a reader does with a map, up to the language; in an embed the details are open or the timeline is. */
async function walkThrough(scope: Scope, embed?: FrameLocator): Promise<void> {
  await option(scope, 'BRA').click();
  await expect(option(scope, 'BRA')).toHaveAttribute('aria-selected', 'true');
  await expect(scope.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
  if (embed) await closeDetails(embed);

  const slider = scope.getByRole('slider', { name: 'Date' });
  const before = await slider.getAttribute('aria-valuetext');
  await button(scope, 'Previous event').click();
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
  await button(scope, 'Next event').click();
  await expect(slider).toHaveAttribute('aria-valuetext', before ?? '');

  await goToDate(scope, '1998-01');
  await expect(option(scope, 'PAK')).toHaveAttribute('data-stance', 'recognises');
  const left = await slider.getAttribute('aria-valuetext');
  await button(scope, 'Play').click();
  await expect(slider).not.toHaveAttribute('aria-valuetext', left ?? '');
  await button(scope, 'Pause').click();
  await expect(button(scope, 'Play')).toBeVisible();

  if (embed) await openDetails(embed);
  await scope.getByRole('tab', { name: 'Table' }).click();
  const table = scope.getByRole('table', { name: /^All countries/ });
  await expect(table.getByRole('columnheader', { name: /^Stance/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const header = table.getByRole('columnheader', { name: /^Country/ });
  for (const direction of ['ascending', 'descending']) {
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', direction);
  }
  await expect(table.getByRole('rowheader').first()).toContainText('Zimbabwe');
}

async function expectPersian(scope: Scope): Promise<void> {
  await expect(scope.getByRole('heading', { level: 1 })).toContainText('طالبان');
  await expect(scope.locator('html')).toHaveAttribute('dir', 'rtl');
}

/** A swipe of one finger, with the pace of a hand. */
async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: from.x, y }],
    });
  await touch('touchStart', from.y);
  for (let step = 1; step <= 20; step += 1) await touch('touchMove', from.y + (by * step) / 20);
  await touch('touchEnd');
}

async function middleOf(page: Page, map: ReturnType<Page['locator']>) {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no box.');
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0);
  return { x: box.x + box.width / 2, y: (Math.max(box.y, 0) + bottom) / 2 };
}

test('a reader goes through the whole page under the policy', async ({ page }) => {
  const response = await page.goto('taliban/');
  expect(response?.headers()['content-security-policy']).toContain('require-trusted-types-for');
  await walkThrough(page);
  await chooseLanguage(page, 'fa');
  await expectPersian(page);
});

test('text cannot become markup on the page', async ({ page }) => {
  await page.goto('taliban/');
  await expect(option(page, 'BRA')).toBeAttached();
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>a</b>';
      return 'taken';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TypeError');
});

test('a reader goes through the whole embed in a sandbox of scripts only, and the host has no trace of it', async ({
  context,
  hosts,
}) => {
  const page = await context.newPage();
  await page.goto(`${hosts}plain.html`);
  const lengthBefore = await historyLength(page);
  const embed = page.frameLocator('iframe');
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
  await walkThrough(embed, embed);
  await closeDetails(embed);
  await page.evaluate(() => {
    const message = { target: 'demarche', v: 1, type: 'set-state', state: { lang: 'fa' } };
    frames[0]?.postMessage(message, '*');
  });
  await expectPersian(embed);
  expect(await historyLength(page)).toBe(lengthBefore);
});

test('after 50 things a reader does the Back button still leads out of the host page', async ({
  context,
  hosts,
}) => {
  test.slow();
  // A browser counts no more than 50 entries, so that a page many tests went through would show nothing.
  const page = await context.newPage();
  await page.goto(`${hosts}plain.html`);
  const lengthBefore = await historyLength(page);
  const embed = page.frameLocator('iframe');
  await expect(option(embed, 'RUS')).toBeAttached();
  for (let round = 0; round < 10; round += 1) {
    await button(embed, 'Previous event').click();
    await option(embed, round % 2 ? 'BRA' : 'AUS').click();
    await embed.getByRole('tab', { name: 'Story' }).click();
    await embed.getByRole('tab', { name: 'Table' }).click();
    await button(embed, 'Zoom in').click();
    await button(embed, 'Whole world').click();
    await closeDetails(embed);
  }
  await expect(option(embed, 'BRA')).toHaveAttribute('aria-selected', 'true');
  expect(await historyLength(page)).toBe(lengthBefore);
});

test('a wheel over the map scrolls the host page', async ({ page, hosts }) => {
  await page.goto(`${hosts}article.html`);
  const embed = page.frameLocator('iframe');
  await expect(option(embed, 'RUS')).toBeAttached();
  const { x, y } = await middleOf(page, embed.locator('.leaflet-container'));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBeGreaterThanOrEqual(160);
});

test.describe('in a frame that keeps a height below that of its content', () => {
  test('a wheel over the map scrolls the host page', async ({ page, hosts }) => {
    await page.goto(`${hosts}article.html?fixed`);
    const embed = page.frameLocator('iframe');
    await expect(option(embed, 'RUS')).toBeAttached();
    const { x, y } = await middleOf(page, embed.locator('.leaflet-container'));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(page)).toBeGreaterThanOrEqual(160);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('one finger over the map scrolls the host page, again and again', async ({
    page,
    hosts,
  }) => {
    await page.goto(`${hosts}article.html`);
    const embed = page.frameLocator('iframe');
    await live(embed);
    for (const by of [-200, 200, -200]) {
      const before = await scrolled(page);
      await swipe(page, await middleOf(page, embed.locator('.leaflet-container')), by);
      await expect
        .poll(async () => ((await scrolled(page)) - before) / -by)
        .toBeGreaterThanOrEqual(0.8);
    }
  });

  test('one finger over the map scrolls the page', async ({ page }) => {
    await page.goto('taliban/');
    await live(page);
    await swipe(page, await middleOf(page, page.locator('.leaflet-container')), -200);
    await expect.poll(() => scrolled(page)).toBeGreaterThanOrEqual(160);
  });
});

test.describe('in a sandbox without pop-ups', () => {
  test.use({
    expectedComplaints: ({ hosts }, use) =>
      use([new RegExp(`^request to another host: ${hosts}|Blocked opening .*'allow-popups'`)]),
  });

  test('a source link leaves host and embed where they are', async ({ page, hosts, context }) => {
    await page.goto(`${hosts}plain.html`);
    const embed = page.frameLocator('iframe');
    await option(embed, 'CHN').click();
    await embed.getByRole('tabpanel', { name: 'Country' }).getByRole('link').first().click();
    await expect(option(embed, 'CHN')).toHaveAttribute('aria-selected', 'true');
    expect(context.pages()).toHaveLength(1);
    expect(page.url()).toBe(`${hosts}plain.html`);
  });
});

test.describe('in a sandbox without downloads', () => {
  test.use({
    expectedComplaints: ({ hosts }, use) =>
      use([new RegExp(`^request to another host: ${hosts}|Download is disallowed`)]),
  });

  test('asking for the table as a file leaves host and embed where they are', async ({
    page,
    hosts,
  }) => {
    await page.goto(`${hosts}plain.html`);
    const embed = page.frameLocator('iframe');
    await expect(option(embed, 'RUS')).toBeAttached();
    await openDetails(embed);
    await embed.getByRole('tab', { name: 'Table' }).click();
    await button(embed, 'Download CSV').click();
    await expect(embed.getByRole('table', { name: /^All countries/ })).toBeVisible();
    expect(page.url()).toBe(`${hosts}plain.html`);
  });
});
