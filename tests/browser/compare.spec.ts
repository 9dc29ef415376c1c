import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

test('comparing colours exactly the countries whose stance differs, and names both stances', async ({
  page,
}) => {
  await open(page, 'taliban/?compare=2022-01-01');
  const moved = countries(page).and(page.locator('[data-moved]'));
  await expect(moved).toHaveCount(45);
  const china = countries(page).and(page.locator('[data-country="CHN"]'));
  await expect(china).toHaveAttribute('data-was', 'embassy_kabul');
  await expect(china).toHaveAttribute(
    'aria-label',
    /^China: ambassador level; on 1 January 2022: /,
  );
  const fill = await china.evaluate((path) => getComputedStyle(path).fill);
  expect(fill).toContain('demarche-split-7-2');
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(countries(page).and(page.locator('[data-was]'))).toHaveCount(0);
  expect(await china.evaluate((path) => getComputedStyle(path).fill)).toBe('rgb(107, 159, 175)');
});

test('map, list and sentence name the same movers, whatever is hidden', async ({ page }) => {
  // Counted in claims.csv by hand.
  for (const [date, compare, hide, count] of [
    ['2025-07-03', '2021-08-15', '', 99],
    ['1998-01-01', '2026-06-24', '', 100],
    ['2001-12-31', '1996-09-26', 'critical,none', 7],
  ] as const) {
    await open(page, `taliban/?date=${date}&compare=${compare}&hide=${hide}&country=none`);
    const moved = countries(page).and(page.locator('[data-moved]'));
    await expect(moved).toHaveCount(count);
    await page.getByText('All countries that moved').click();
    await expect(page.locator('details[open] tbody tr')).toHaveCount(count);
    const sentence = page.getByRole('region', { name: 'Timeline' }).getByText(/^Between /);
    await expect(sentence).toContainText(`, ${count} countries moved`);
  }
});

test('under the map stands which stripe is which day, and no other stripes', async ({ page }) => {
  await open(page, 'taliban/?compare=2021-08-15');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(
    map.getByText(
      'Narrow stripe: was, 15 August 2021; broad stripe: is, 3 July 2025. Without stripes: no change.',
    ),
  ).toBeVisible();
  await expect(map.getByText(/Stripes: a party disputes/)).toHaveCount(0);
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(map.getByText(/Narrow stripe/)).toHaveCount(0);
  await expect(map.getByText(/Stripes: a party disputes/)).toBeVisible();
});
