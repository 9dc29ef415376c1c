import { expect, test } from './fixtures.ts';
import { chooseLanguage, open } from './story.ts';

test('the address switches to Persian, right to left, geography as it was', async ({ page }) => {
  await page.goto('taliban/?lang=fa&date=1998-01-01');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('طالبان');
  const japan = await page.locator('[role="option"][data-country="JPN"]').boundingBox();
  const canada = await page.locator('[role="option"][data-country="CAN"]').boundingBox();
  expect(japan?.x ?? 0).toBeGreaterThan(canada?.x ?? 0);
  await expect(page.locator('[role="option"][data-country="PAK"]')).toHaveAttribute(
    'data-stance',
    'recognises',
  );
});

test('a page that is written in another language than its address asks for is hydrated, then translated', async ({
  page,
}) => {
  await open(page, 'taliban/?lang=fa');
  await expect(page.getByRole('status').first()).toContainText('روسیه');
});

test('switching the language keeps the date and the country, and the address says it', async ({
  page,
}) => {
  await open(page, 'taliban/?date=2024-02-01&country=CHN');
  await chooseLanguage(page, 'fa');
  await expect(page.getByRole('heading', { level: 2, name: 'چین' })).toBeVisible();
  await expect(page).toHaveURL(/date=2024-02-01/);
  await expect(page).toHaveURL(/lang=fa/);
  await expect(page.locator('[role="option"][data-country="CHN"]')).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
