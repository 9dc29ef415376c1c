import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

test('comparing colours countries by how they moved, and names both stances', async ({ page }) => {
  await open(page, 'taliban/?compare=2022-01-01');
  const option = (code: string) => countries(page).and(page.locator(`[data-country="${code}"]`));
  const fillOf = (code: string) => option(code).evaluate((path) => getComputedStyle(path).fill);
  await expect(option('CHN')).toHaveAttribute('data-was', 'embassy_kabul');
  await expect(option('CHN')).toHaveAttribute('data-move', 'closer');
  await expect(option('CHN')).toHaveAttribute(
    'aria-label',
    /^China: ambassador level; on 1 January 2022: /,
  );
  await expect(option('RUS')).toHaveAttribute('data-move', 'recognised');
  expect(await fillOf('CHN')).toBe('rgb(101, 173, 170)');
  expect(await fillOf('RUS')).toBe('rgb(36, 95, 216)');
  expect(await fillOf('MNG')).toBe('rgb(239, 240, 241)');
  await expect(page.locator('[data-arrow="CHN"]')).toHaveCount(1);
  await expect(page.locator('[data-arrow="MNG"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(countries(page).and(page.locator('[data-was]'))).toHaveCount(0);
  await expect(page.locator('[data-arrow]')).toHaveCount(0);
  expect(await fillOf('CHN')).toBe('rgb(98, 136, 165)');
});

test('map, legend, caption and list tell of the same movers, whatever is hidden', async ({
  page,
}) => {
  // Counted in claims.csv by hand.
  for (const [date, compare, hide, count] of [
    ['2025-07-03', '2021-08-15', '', 99],
    ['1998-01-01', '2026-06-24', '', 100],
    ['2001-12-31', '1996-09-26', 'critical,none', 7],
  ] as const) {
    await open(page, `taliban/?date=${date}&compare=${compare}&hide=${hide}&country=none`);
    const moved = countries(page).and(page.locator('[data-moved]'));
    await expect(moved).toHaveCount(count);
    const keys = page.getByRole('group', { name: 'Legend' }).locator('[data-key]');
    const counts = await keys.evaluateAll((all) =>
      all.map((key) => [
        key.getAttribute('data-key'),
        Number(key.querySelector('strong')?.textContent),
      ]),
    );
    const byKey = Object.fromEntries(counts) as Record<string, number>;
    expect(counts.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(196);
    expect(byKey.same).toBe(196 - count);
    const panel = page.getByRole('tabpanel', { name: 'Changes' });
    for (const summary of await panel.locator('summary').all()) await summary.click();
    await expect(panel.locator('li')).toHaveCount(count);
    const arrows = page.locator('[data-map-view] [data-arrow]');
    await expect(arrows).toHaveCount((byKey.closer ?? 0) + (byKey.away ?? 0));
  }
});

test('the opening compared with the takeover: seven moved closer, one of them to recognition', async ({
  page,
}) => {
  await open(page, 'taliban/?compare=2021-08-15');
  const keys = page.getByRole('group', { name: 'Legend' }).locator('[data-key]');
  await expect(keys).toHaveText(
    [
      '7 ▲ moved closer, 1 to recognition',
      '0 ▼ moved away',
      '19 began to deal with Kabul',
      '73 spoke out against it',
      '97 did not move',
    ],
    { useInnerText: true },
  );
  const panel = page.getByRole('tabpanel', { name: 'Changes' });
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
    '7 moved closer',
    'None moved away',
    '19 began to deal with Kabul',
    '73 spoke out against it',
  ]);
  await expect(
    page
      .getByRole('region', { name: 'Timeline' })
      .getByText('7 moved closer, none moved away. For 92 a first position was found.'),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Pakistan' }).click();
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Country');
  await expect(page).toHaveURL(/country=PAK/);
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Country');
  await expect(page.getByRole('tab', { name: 'Changes' })).toHaveCount(0);
});

test('comparing moves neither map nor timeline', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await open(page, 'taliban/');
    const places = () =>
      page.evaluate(() =>
        ['[data-map-view]', '[type="range"]'].map((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return [box?.top, box?.height].map((pixels) => Math.round(pixels ?? -1));
        }),
      );
    const before = await places();
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('tab', { name: 'Changes' })).toBeAttached();
    expect(await places(), `${size.width} px wide`).toEqual(before);
  }
});
