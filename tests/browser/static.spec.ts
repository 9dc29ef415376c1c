import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { hostsPort, mountedAt, port } from './server.mjs';
import { chooseLanguage, open, servedStory } from './story.ts';

const served = `http://127.0.0.1:${port}${mountedAt}`;
const hosts = `http://127.0.0.1:${hostsPort}/`;

const pages = ['taliban/method/', 'taliban/fa/method/', 'taliban/record/', 'taliban/fa/record/'];

for (const [address, scheme] of [
  ['taliban/method/', 'light'],
  ['taliban/fa/method/', 'dark'],
  ['taliban/record/', 'dark'],
  ['taliban/fa/record/', 'light'],
] as const) {
  test(`axe finds nothing in ${address}, ${scheme}`, async ({ page }) => {
    // A record has seven thousand elements.
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how each stance, date, case, line and source came about', async ({
    page,
  }) => {
    await page.goto('taliban/method/');
    const story = await servedStory(page);
    await expect(page).toHaveTitle(/^How this map was made: Who recognises/);
    const main = page.getByRole('main');
    for (const { label, criterion } of story.scale) {
      await expect(main.getByRole('heading', { name: label, exact: true })).toBeVisible();
      await expect(main.getByText(criterion)).toBeVisible();
    }
    for (const { criterion } of [
      story.fallback,
      ...story.chapters.flatMap(({ fallback }) => fallback ?? []),
    ]) {
      await expect(main.getByText(criterion)).toBeVisible();
    }
    expect(story.notes.length).toBeGreaterThan(20);
    for (const { title, text } of story.notes) {
      const named = main.getByRole('heading', { name: title, exact: true, level: 3 });
      await expect(named).toBeVisible();
      await expect(main.getByText(text)).toBeVisible();
    }
    await expect(main.getByText(/^196 states could take a stance: 192 members/)).toBeVisible();
    for (const state of ['Kosovo', 'Palestine', 'Taiwan', 'Vatican']) {
      await expect(main.getByText(/^196 states/)).toContainText(state);
    }
    for (const area of ['Crimea', 'Siachen Glacier', 'Northern Cyprus', 'Western Sahara (east'])
      await expect(main.getByRole('heading', { name: area })).toBeVisible();
    await expect(main.locator('#sources li')).toHaveCount(story.sources.length);
    await expect(main.getByText(/Hippocratic/)).toBeVisible();
    await expect(main.getByText(/Natural Earth/).first()).toBeVisible();
  });

  test('its links stay in the site and lead to what exists', async ({ page }) => {
    await page.goto('taliban/fa/method/');
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = links.filter((link) => link.startsWith(served) && !link.includes('#'));
    expect(links.filter((link) => new URL(link).host === new URL(served).host).length).toBe(
      own.length + links.filter((link) => link.includes('#')).length,
    );
    expect(own.length).toBeGreaterThan(4);
    for (const link of own) expect((await page.request.get(link)).ok(), link).toBe(true);
    await page.getByRole('link', { name: 'بازگشت به نقشه' }).click();
    await expect(page).toHaveURL(`${served}taliban/fa/`);
  });
});

for (const [from, to] of [
  ['', 'taliban/method/'],
  ['taliban/', 'taliban/method/'],
  ['taliban/fa/', 'taliban/fa/method/'],
] as const) {
  test(`/${from} leads to its method from the map and from the footer`, async ({ page }) => {
    await open(page, from);
    const isPersian = from.includes('fa');
    const title = isPersian ? 'این نقشه چگونه تهیه شد' : 'How this map was made';
    const onMap = page
      .getByRole('region', { name: isPersian ? 'نقشه' : 'Map', exact: true })
      .getByRole('link', { name: isPersian ? 'دربارهٔ این نقشه' : 'About this map' });
    const inFooter = page.getByRole('contentinfo').getByRole('link', { name: title });
    for (const link of [onMap, inFooter])
      expect(await link.evaluate((it) => (it as HTMLAnchorElement).href)).toBe(`${served}${to}`);
    await onMap.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('after a change of language in place the link leads to that language', async ({ page }) => {
  await open(page);
  await chooseLanguage(page, 'fa');
  const link = page.getByRole('link', { name: 'این نقشه چگونه تهیه شد' }).first();
  await link.click();
  await expect(page).toHaveURL(`${served}taliban/fa/method/`);
});

test.describe('from an embed', () => {
  test.use({ expectedComplaints: [new RegExp(`^request to another host: ${hosts}`)] });

  test('the method opens beside the host’s page', async ({ page, context }) => {
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<!doctype html><title>An article</title><iframe title="Map" width="1100" height="1200" src="${served}taliban/embed/"></iframe>`,
    );
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.frameLocator('iframe').getByRole('link', { name: 'About this map' }).click(),
    ]);
    await expect(tab).toHaveURL(`${served}taliban/method/`);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
  });
});

test('at 320 pixels nothing stands over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of pages) {
    await page.goto(address);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
  }
});
