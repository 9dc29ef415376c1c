import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { hostsPort, mountedAt, port } from './server.mjs';
import { chooseLanguage, open, openMore } from './story.ts';

const hosts = `http://127.0.0.1:${hostsPort}/`;
const served = `http://127.0.0.1:${port}${mountedAt}`;
const shown = 'date=2024-01-30&country=CHN';

// A frame is allowed what not every browser has.
test.use({ expectedComplaints: [new RegExp(`^request to another host: ${hosts}|web-share`)] });

async function openDialog(page: Page, address = `taliban/?${shown}`) {
  await open(page, address);
  await page.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** A text of the dialog; the site under test was built for no address, so that it names where it is served from. */
async function textOf(page: Page, name: string): Promise<string> {
  const text = await page.getByRole('dialog').getByRole('textbox', { name }).inputValue();
  expect(text).toContain(served);
  expect(text).not.toContain('localhost');
  return text;
}

/** What is shown, in the page or in an embed. */
async function expectShown(view: Pick<Page, 'getByRole'>): Promise<void> {
  const options = view.getByRole('listbox', { name: 'Countries' }).getByRole('option');
  await expect(options.and(view.getByRole('option', { selected: true }))).toHaveAccessibleName(
    /^China:/,
  );
  await expect(view.getByRole('slider', { name: 'Date' })).toHaveAttribute(
    'aria-valuetext',
    /^30 January 2024/,
  );
}

test('the link shows the same date, country and tab', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page, `taliban/?${shown}&tab=table&utm_source=x`);
  await dialog.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
  await expect(dialog.getByText('Copied')).toBeVisible();
  const link = await textOf(page, 'Link to exactly this view');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(new URL(copied).search);
  expect(link).toBe(`${served}taliban/?${shown}&tab=table`);
  const other = await context.newPage();
  await open(other, link);
  await expectShown(other);
  await expect(other.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
});

for (const kind of ['Plain frame', 'Element'] as const) {
  test(`the code pasted into an empty page shows the same: ${kind}`, async ({ page }) => {
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: kind }).check();
    const code = await textOf(page, 'Embed code');
    await page.goto(`${hosts}empty.html`);
    await page.setContent(`<!doctype html><title>An article</title>${code}`);
    const embed = page.frameLocator('iframe');
    await expectShown(embed);
    const box = await page.locator('iframe').boundingBox();
    expect(box?.width).toBeGreaterThan(1200);
  });
}

test('in an embed the link leads to the full page', async ({ page }) => {
  await openDialog(page, `taliban/embed/?${shown}&id=a&chrome=full`);
  expect(await textOf(page, 'Link to exactly this view')).toBe(`${served}taliban/?${shown}`);
});

test('in a sandbox, where copying is refused, the text is selected', async ({ page }) => {
  await page.goto(`${hosts}empty.html`);
  const src = `${served}taliban/embed/?${shown}`;
  await page.setContent(
    `<!doctype html><title>An article</title><iframe title="Map" sandbox="allow-scripts" width="600" height="2400" src="${src.replaceAll('&', '&amp;')}"></iframe>`,
  );
  const embed = page.frameLocator('iframe').first();
  await embed.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = embed.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
  await expect(dialog.getByText(/^Copying is not allowed here/)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Link to exactly this view' })).toBeFocused();
});

test('the preview shows the view in a frame of the chosen width', async ({ page }) => {
  const dialog = await openDialog(page);
  for (const width of [330, 1200]) {
    await dialog
      .getByRole('group', { name: 'Width' })
      .getByRole('radio', { name: width === 330 ? '330' : /^1.?200$/ })
      .check();
    const frame = dialog.locator('iframe');
    await frame.scrollIntoViewIfNeeded();
    await expectShown(dialog.frameLocator('iframe'));
    const inside = page.frames().find((one) => one.url().includes('/embed/'));
    expect(await inside?.evaluate(() => innerWidth)).toBe(width);
    const [box, room] = [await frame.boundingBox(), await dialog.boundingBox()];
    expect(box?.width).toBeLessThan(room?.width ?? 0);
  }
});

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  const dialog = await openDialog(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share and embed' })).toBeFocused();
});

test.describe('where the dialog does not load', () => {
  test.use({ expectedComplaints: [/^console error: Error: cut/] });

  test('the page lives on, and the reader can try again', async ({ page }) => {
    await open(page);
    const cut = 'throw new Error("cut")';
    await page.route('**/ShareDialog-*.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: cut }),
    );
    await page.getByRole('button', { name: 'Share and embed' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('listbox', { name: 'Countries' })).toBeVisible();
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('button', { name: 'Share and embed' })).toBeVisible();
  });
});

for (const address of [`taliban/?${shown}`, `taliban/?${shown}&scheme=dark&lang=fa`]) {
  test(`axe finds nothing in the open dialog of ${address}`, async ({ page }) => {
    await open(page, address.replace(/&lang=fa/, ''));
    if (address.includes('lang=fa')) {
      await chooseLanguage(page, 'fa');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    }
    await page
      .locator('header [role="group"] button[title]')
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('on a phone it is behind More; nothing of it stands over the edge, and More has the focus afterwards', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, `taliban/?${shown}`);
  const menu = await openMore(page);
  await menu.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog).toBeVisible();
  await expect(menu).toBeHidden();
  const over = await dialog.evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(over).toBe(0);
  const pageOver = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(pageOver).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
});
