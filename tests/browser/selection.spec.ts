import { claimsOf } from '../../src/story/stances.ts';
import { expect, test } from './fixtures.ts';
import { countries, open, servedStory } from './story.ts';

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

test('every country can be found by its code and shows its history with sources', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const story = await servedStory(page);
  await open(page);
  const field = page.getByRole('combobox', { name: 'Find a country' });
  const details = page.getByRole('region', { name: 'Details' });
  for (const country of story.recognisers) {
    await field.fill(country);
    await field.press('Enter');
    const option = countries(page).and(page.locator(`[data-country="${country}"]`));
    await expect(option).toHaveAttribute('aria-selected', 'true');
    const name = ((await option.getAttribute('aria-label')) ?? '').split(':')[0] ?? '';
    await expect(details.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    const claims = claimsOf(story, country);
    if (claims.length === 0) {
      const panel = details.getByRole('tabpanel', { name: 'Country' });
      await expect(panel.getByText('No position found').first()).toBeVisible();
      continue;
    }
    const links = details.getByRole('tabpanel', { name: 'Country' }).locator('a[href^="http"]');
    const urls = new Set(
      await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    );
    for (const id of claims.flatMap(({ sources }) => sources)) {
      const url = story.sources.find((source) => source.id === id)?.url;
      if (url) expect(urls, `${country} links ${id}`).toContain(url);
    }
  }
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

test('a former name finds the country', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: 'Find a country' });
  await field.fill('Burma');
  await expect(page.getByRole('option', { name: 'Myanmar' }).first()).toBeVisible();
});
