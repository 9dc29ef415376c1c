import { expect, test } from './fixtures.ts';

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
