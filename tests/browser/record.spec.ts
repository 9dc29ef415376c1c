import type { Page } from '@playwright/test';
import { sourceOf } from '../../src/story/sources.ts';
import { expect, test } from './fixtures.ts';
import { hostsPort, mountedAt, port } from './server.mjs';
import { openDetails, servedStory } from './story.ts';

const served = `http://127.0.0.1:${port}${mountedAt}`;
const hosts = `http://127.0.0.1:${hostsPort}/`;

/** Rows of the table, and items of lists, that paper would cut off at the side or not show. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('tr[data-country], li[id], figure')]
      .filter((one) => {
        const { left, right, height } = one.getBoundingClientRect();
        return height < 8 || left < -1 || right > innerWidth + 1 || !one.checkVisibility();
      })
      .map(({ textContent }) => textContent ?? ''),
  );
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['taliban/record/', 'taliban/fa/record/']) {
    test(`${address} shows each of 193 claims with all its sources`, async ({ page }) => {
      const story = await servedStory(page);
      await page.goto(address);
      expect(story.claims).toHaveLength(193);
      const items = page.locator('#claims li[id^="claim-"]');
      await expect(items).toHaveCount(193);
      const shown = await items.evaluateAll((all) =>
        all.map((item) => ({
          id: item.id,
          isVisible: item.checkVisibility(),
          links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        })),
      );
      for (const { id, sources } of story.claims) {
        const item = shown.find((one) => one.id === `claim-${id}`);
        expect(item?.isVisible, id).toBe(true);
        expect(item?.links, id).toEqual(sources.flatMap((one) => sourceOf(story, one)?.url ?? []));
      }
    });
  }

  test('it leads back to the map, to the method and to what can be downloaded', async ({
    page,
  }) => {
    await page.goto('taliban/record/');
    const own = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const inSite = own.filter((link) => link.startsWith(served) && !link.includes('#'));
    expect(inSite).toContain(`${served}taliban/method/`);
    expect(inSite).toContain(`${served}taliban/claims.csv`);
    for (const link of inSite) expect((await page.request.get(link)).ok(), link).toBe(true);
    await page.getByRole('link', { name: 'Back to the map' }).click();
    await expect(page).toHaveURL(`${served}taliban/`);
  });
});

for (const address of ['taliban/record/', 'taliban/fa/record/']) {
  test(`${address} prints its table and all its claims, black on white`, async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    await expect(page.locator('tr[data-country]')).toHaveCount(196);
    expect(await unseen(page)).toEqual([]);
    const { ink, paper } = await page.evaluate(() => {
      const cell = document.querySelector('tr[data-country] td');
      return {
        ink: cell ? getComputedStyle(cell).color : '',
        paper: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
    expect(ink).toBe('rgb(20, 24, 29)');
    expect(paper).toBe('rgb(255, 255, 255)');
  });
}

test('the footer of a page leads to its record, in its language', async ({ page }) => {
  for (const [from, name] of [
    ['taliban/', 'Everything on record, with every source'],
    ['taliban/fa/', 'همهٔ آنچه ثبت شده است، با همهٔ منبع‌ها'],
  ] as const) {
    await page.goto(from);
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${served}${from}record/`);
  }
});

test.describe('from an embed', () => {
  test.use({ expectedComplaints: [new RegExp(`^request to another host: ${hosts}`)] });

  test('the record opens beside the host’s page', async ({ page, context }) => {
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<!doctype html><title>An article</title><iframe title="Map" width="1100" height="1200" src="${served}taliban/embed/?tab=story"></iframe>`,
    );
    const name = 'Everything on record, with every source';
    await openDetails(page.frameLocator('iframe'));
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.frameLocator('iframe').getByRole('link', { name }).click(),
    ]);
    await expect(tab).toHaveURL(`${served}taliban/record/`);
  });
});
