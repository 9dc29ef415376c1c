import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { heights, logOf, peace } from './hostPage.ts';
import { hostsPort, mountedAt, port } from './server.mjs';

const hosts = `http://127.0.0.1:${hostsPort}/`;
const maps = `http://127.0.0.1:${port}`;

test.use({ expectedComplaints: [new RegExp(`^request to another host: ${hosts}`)] });

/** The embed in a host page once it answers. */
async function openHost(page: Page, path: string) {
  await page.goto(`${hosts}${path}`);
  const embed = page.frameLocator('iframe');
  await expect(embed.getByRole('listbox', { name: 'Countries' })).toBeVisible();
  return embed;
}

for (const host of ['plain', 'pym', 'frames', 'amp', 'iframely', 'element']) {
  test.describe(`in a host page of the kind ${host}`, () => {
    test('the frame has the height of its content, also after a change, and then there is peace', async ({
      page,
    }) => {
      const embed = await openHost(page, `${host}.html`);
      const fits = async () => {
        const { frame, content } = await heights(page);
        return frame === content ? frame : Number.NaN;
      };
      await expect.poll(fits).toBeGreaterThan(300);
      const before = await fits();
      // A narrower frame has a lower map.
      await page.setViewportSize({ width: 420, height: 900 });
      await expect.poll(fits).toBeLessThan(before);
      await expect(embed.getByRole('slider', { name: 'Date' })).toBeVisible();
      await peace(page);
      expect(await fits()).toBeLessThan(before);
      expect((await logOf(page)).length).toBeLessThan(40);
    });
  });
}

test('a host hears what the reader does, and moves the map', async ({ page }) => {
  const embed = await openHost(page, 'plain.html');
  const lengthBefore = await page.evaluate(() => history.length);
  await embed.getByRole('button', { name: 'Previous event' }).click();
  await expect
    .poll(async () => (await logOf(page)).filter(({ data }) => data.type === 'state').at(-1))
    .toMatchObject({ data: { cause: 'reader', id: 'plain' } });

  await page.evaluate(() => {
    const message = { target: 'demarche', v: 1, type: 'set-state', state: { country: 'CHN' } };
    frames[0]?.postMessage(message, '*');
  });
  await expect(embed.getByRole('option', { name: /^China:/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect
    .poll(async () => (await logOf(page)).filter(({ data }) => data.type === 'select').at(-1))
    .toMatchObject({ data: { country: 'CHN' } });
  expect(await page.evaluate(() => history.length)).toBe(lengthBefore);
});

test('another frame of the host page can neither move the map nor resize it', async ({ page }) => {
  await openHost(page, 'element.html');
  await peace(page);
  const map = page.locator('demarche-map iframe');
  const before = await map.boundingBox();
  await page.evaluate(() => {
    const attacker = document.createElement('iframe');
    attacker.src = 'attacker.html';
    document.body.append(attacker);
  });
  const forged = async () =>
    (await logOf(page)).filter(({ data }) => JSON.stringify(data).includes('3333')).length;
  await expect.poll(forged).toBeGreaterThan(20);
  await expect(page.locator('demarche-map')).toHaveAttribute('country', 'none');
  const selected = map.contentFrame().locator('[role="option"][aria-selected="true"]');
  await expect(selected).toHaveCount(0);
  expect(await map.boundingBox()).toEqual(before);
});

test('a link in the article moves the map of the element without scrolling', async ({ page }) => {
  const embed = await openHost(page, 'element.html');
  await page.locator('a[data-demarche]').click();
  await expect(embed.getByRole('option', { name: /^China:/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const map = page.locator('demarche-map');
  await expect(map).toHaveAttribute('date', '2024-01-30');
  await expect(map).toHaveAttribute('country', 'CHN');
  expect(page.url()).toBe(`${hosts}element.html`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the element works where the host allows no inline style and no other script', async ({
  page,
}) => {
  const policy = `default-src 'none'; script-src ${maps}${mountedAt} ${hosts}; frame-src ${maps}; img-src data:`;
  await openHost(page, `element.html?policy=${encodeURIComponent(policy)}`);
  await expect(page.locator('demarche-map a')).toBeHidden();
});
