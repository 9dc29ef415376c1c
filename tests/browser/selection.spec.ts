import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

test('a click on the map opens a country and keeps everything else', async ({ page }) => {
  await open(page, 'taliban/?date=2024-02-01');
  await countries(page).and(page.locator('[data-country="CHN"]')).click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
  await expect(page).toHaveURL(/country=CHN/);
  await expect(page).toHaveURL(/date=2024-02-01/);
  await expect(countries(page).and(page.locator('[aria-selected="true"]'))).toHaveAttribute(
    'data-country',
    'CHN',
  );
});

test('a country is found by its code, as by a former name', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: 'Find a country' });
  for (const [code, name] of [
    ['DEU', 'Germany'],
    ['NRU', 'Nauru'],
    ['TUR', 'Türkiye'],
  ] as const) {
    await field.fill(code);
    await field.press('Enter');
    const option = countries(page).and(page.locator(`[data-country="${code}"]`));
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
  await field.fill('Burma');
  await expect(page.getByRole('option', { name: 'Myanmar' }).first()).toBeVisible();
});

test('the keyboard reaches a neighbour and opens it', async ({ page }) => {
  await open(page, 'taliban/?country=AFG');
  const afghanistan = countries(page).and(page.locator('[data-country="AFG"]'));
  await expect(afghanistan).toHaveAttribute('tabindex', '0');
  await afghanistan.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveAttribute('data-country', 'IRN');
  await expect(countries(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
});
