import type { FrameLocator, Page } from '@playwright/test';
import { embedSandbox } from '../../src/view/embedFrame.ts';
import { expect, test } from './fixtures.ts';
import { hostsPort, mountedAt, port } from './server.mjs';
import { countries, live, open } from './story.ts';

/** Faults that readers and developers of comparable tools have reported, each by its smallest input. */

const maps = `http://127.0.0.1:${port}${mountedAt}`;
const hosts = `http://127.0.0.1:${hostsPort}/`;

test.use({
  expectedComplaints: [
    /request to another host|Failed to load resource|ERR_|404|web-share|sandbox|preload|Download|dynamically imported/,
  ],
});

const alerts = (page: Page) => page.getByRole('alert');

test.describe('R1: what another has put into the page and is lost', () => {
  for (const [what, tag, address] of [
    ['a counter', 'script', 'http://127.0.0.1:9/counter.js'],
    ['a script of the same site', 'script', '/elsewhere/counter.js'],
    ['a style sheet', 'link', 'http://127.0.0.1:9/font.css'],
  ] as const) {
    test(`${what} changes nothing for the reader`, async ({ page }) => {
      await open(page);
      const lost = await page.evaluate(
        ([name, url]) =>
          new Promise((done) => {
            const element = document.createElement(name);
            if (element instanceof HTMLScriptElement) element.src = url;
            else Object.assign(element, { rel: 'stylesheet', href: url });
            element.addEventListener('error', () => done('lost'));
            element.addEventListener('load', () => done('came'));
            document.head.append(element);
          }),
        [tag, address] as const,
      );
      expect(lost).toBe('lost');
      await expect(alerts(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Previous event' }).click();
      await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute(
        'aria-valuetext',
        /^6 June 2025/,
      );
    });
  }

  test('an embed neither loads again nor tells its host', async ({ page }) => {
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<script src="log.js"></script><iframe title="Map" src="${maps}taliban/embed/" width="700" height="720"></iframe>`,
    );
    await live(page.frameLocator('iframe'));
    const frame = page.frames().find((one) => one.url().includes('/embed/'));
    await frame?.evaluate(
      () =>
        new Promise((done) => {
          const element = document.createElement('script');
          element.src = 'http://127.0.0.1:9/counter.js';
          element.addEventListener('error', done);
          document.head.append(element);
        }),
    );
    await page.frameLocator('iframe').getByRole('button', { name: 'Previous event' }).click();
    await expect(page.frameLocator('iframe').getByRole('option')).toHaveCount(197);
    expect(frame?.url()).not.toContain('again');
    const log = await page.evaluate(() => (window as unknown as { log: { data: unknown }[] }).log);
    expect(log.filter(({ data }) => (data as { type?: string }).type === 'error')).toEqual([]);
  });
});

test('R5: a download that does not happen is not told as done, and there is another way', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => {};
  });
  await open(page, 'taliban/?tab=table');
  const panel = page.getByRole('tabpanel', { name: 'Table' });
  await panel.getByRole('button', { name: 'Download CSV' }).press('Enter');
  await expect(panel).toContainText('The browser was asked to save taliban-2025-07-03.csv.');
  await panel.getByRole('button', { name: 'Nothing was saved?' }).click();
  await expect(panel.getByRole('textbox', { name: 'Download CSV' })).toHaveValue(
    /^date,code,country,stance/,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: 'taliban-2025-07-03.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('taliban-2025-07-03.csv');
});

test.describe("R6: the device's own sharing", () => {
  for (const [name, isTold] of [
    ['NotAllowedError', true],
    ['AbortError', false],
  ] as const) {
    test(`${name} is ${isTold ? 'told' : 'the reader’s own wish'}`, async ({ page }) => {
      await page.addInitScript((error) => {
        Object.assign(navigator, {
          canShare: () => true,
          share: () => Promise.reject(new DOMException('No.', error)),
        });
      }, name);
      await open(page);
      await page.getByRole('button', { name: 'Share and embed' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Share with an app' }).click();
      await expect(dialog.getByText('Sharing is not allowed here.')).toHaveCount(isTold ? 1 : 0);
    });
  }

  test('is not offered where it is not allowed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { canShare: () => false, share: () => Promise.reject() });
    });
    await open(page);
    await page.getByRole('button', { name: 'Share and embed' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share with an app' })).toHaveCount(0);
  });
});

test.describe('R7, F2: in a frame with the sandbox that we hand out', () => {
  async function openFramed(page: Page, query: string): Promise<FrameLocator> {
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<iframe title="Map" sandbox="${embedSandbox}" width="1100" height="1200" src="${maps}taliban/embed/?${query}"></iframe>`,
    );
    const embed = page.frameLocator('iframe');
    await live(embed);
    await embed.getByRole('button', { name: 'Open details' }).click();
    return embed;
  }

  test('a source opens in a tab that knows nothing of the map', async ({ page, context }) => {
    await context.route(/^https:/, (route) => route.fulfill({ body: 'A source.' }));
    const embed = await openFramed(page, 'country=RUS');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      embed.getByRole('region', { name: 'Details' }).getByRole('link').first().click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toMatch(/^https:/);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await expect(embed.getByRole('dialog')).toHaveCount(0);
    await tab.close();
  });

  test('files are saved', async ({ page }) => {
    const embed = await openFramed(page, 'tab=table');
    for (const [name, file] of [
      ['Download CSV', 'taliban-2025-07-03.csv'],
      ['Download PNG', 'taliban-2025-07-03.png'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        embed.getByRole('button', { name, exact: true }).press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe(file);
    }
  });
});

test('R10: what is gone from the server is asked for once more, and then the page is loaded again as it was', async ({
  page,
}) => {
  const gone = '**/ShareDialog-*.js*';
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await open(page, 'taliban/?date=2024-01-30&country=CHN&tab=table');
  await page.getByRole('button', { name: 'Share and embed' }).click();
  await alerts(page).getByRole('button', { name: 'Retry' }).click();
  const again = alerts(page).getByRole('button', { name: 'Load the page again' });
  await expect(again).toBeVisible();
  await page.unroute(gone);
  await Promise.all([page.waitForEvent('load'), again.click()]);
  await expect(countries(page)).toHaveCount(197);
  expect(page.url()).toContain('date=2024-01-30&country=CHN&tab=table');
  await page.getByRole('button', { name: 'Share and embed' }).click();
  await expect(page.getByRole('dialog', { name: 'Share and embed' })).toBeVisible();
});

test('R13: two fingers on a trackpad zoom the map about the pointer, not the page', async ({
  page,
}) => {
  await open(page);
  const brazil = page.locator('[data-map-box] path[data-shape="BRA"]');
  const before = (await brazil.boundingBox()) as { width: number; x: number; y: number };
  const at = { x: before.x + before.width / 2, y: before.y + before.width / 2 };
  const isPrevented = await page.locator('.leaflet-container').evaluate(
    (box, { x, y }) =>
      ['gesturestart', 'gesturechange', 'gestureend'].map((type) => {
        const event = new MouseEvent(type, { cancelable: true, clientX: x, clientY: y });
        Object.assign(event, { scale: type === 'gesturestart' ? 1 : 1.6 });
        return !box.dispatchEvent(event);
      }),
    at,
  );
  expect(isPrevented).toEqual([true, true, true]);
  await expect
    .poll(async () => ((await brazil.boundingBox())?.width ?? 0) / before.width)
    .toBeCloseTo(1.6, 1);
  const after = (await brazil.boundingBox()) as { width: number; x: number };
  expect(after.x + after.width / 2).toBeCloseTo(at.x, -1);
});

test('F4: what is to be printed is drawn while the browser tells of it', async ({ page }) => {
  await open(page);
  const texts = await page.evaluate(() => {
    const isThere = () => document.body.textContent?.includes('exactly this view') ?? false;
    const before = isThere();
    dispatchEvent(new Event('beforeprint'));
    const during = isThere();
    dispatchEvent(new Event('afterprint'));
    return { before, during, after: isThere() };
  });
  expect(texts).toEqual({ before: false, during: true, after: false });
});

test.describe('heights in the words of other hosts', () => {
  async function openHost(page: Page, fragment = '') {
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<script src="log.js"></script><iframe title="Map" src="${maps}taliban/embed/${fragment}" width="660" height="300"></iframe>`,
    );
    await live(page.frameLocator('iframe'));
    return () =>
      page.evaluate(() =>
        (window as unknown as { log: { data: unknown }[] }).log.map(({ data }) => data),
      );
  }

  test('F9: WordPress hears it with its secret', async ({ page }) => {
    const heard = await openHost(page, '#?secret=b4XqZ');
    await expect.poll(heard).toContainEqual({ message: 'height', value: 720, secret: 'b4XqZ' });
  });

  test('F10: iframe-resizer is answered, and hears of a change', async ({ page }) => {
    const heard = await openHost(page);
    await page.evaluate(() =>
      frames[0]?.postMessage(
        '[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
        '*',
      ),
    );
    await expect.poll(heard).toContain('[iFrameSizer]frame1:720:660:init');
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLElement).style.width = '360px';
    });
    await expect.poll(heard).toContain('[iFrameSizer]frame1:640:360:size');
  });
});
