import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { open } from './story.ts';

for (const address of ['', 'taliban/']) {
  test(`"/${address}" shows the map, the timeline and the details`, async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    for (const name of ['Map', 'Timeline', 'Details']) {
      await expect(main.getByRole('region', { name, exact: true })).toBeVisible();
    }
    await expect(page).toHaveTitle(/Taliban/);
  });
}

test('a page that does not exist is not found', async ({ page }) => {
  const response = await page.request.get('no-such-story/');
  expect(response.status()).toBe(404);
});

test('a fragment with keys of ours, set in an open page, moves it', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    location.hash = 'date=2024-01-30&country=CHN';
  });
  await expect(page.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute(
    'aria-valuetext',
    /^30 January 2024/,
  );
  // The page writes its own address at the same moment.
  await page.evaluate(() => {
    const { href } = location;
    location.hash = 'date=1998-06-01';
    history.replaceState(null, '', href);
  });
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute(
    'aria-valuetext',
    /^1 June 1998/,
  );
  await page.evaluate(() => {
    location.hash = 'date=2024-01-30&country=CHN';
  });
  await expect(page).toHaveURL(/\?date=2024-01-30&country=CHN$/);
  await page.evaluate(() => {
    location.hash = 'section';
  });
  await expect(page).toHaveURL(/\?date=2024-01-30&country=CHN#section$/);
});

test('a country pressed before the scripts are there is opened once they are, and in the address', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/index-*.js*');
  await page.goto('taliban/', { waitUntil: 'commit' });
  await page.locator('[data-map-box] path[data-shape="CHN"]').click();
  release();
  await expect(page.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
  await expect(page).toHaveURL(/\?country=CHN$/);
});
