import { changesBetween } from '../../src/story/stances.ts';
import { parseDay } from '../../src/time/day.ts';
import { expect, test } from './fixtures.ts';
import { countries, open, servedStory } from './story.ts';

test('comparing colours exactly the countries whose stance differs, and names both stances', async ({
  page,
}) => {
  const story = await servedStory(page);
  const day = parseDay('2025-07-03');
  const other = parseDay('2022-01-01');
  if (day === undefined || other === undefined) throw new Error('no day');
  const movers = changesBetween(story, other, day).map(({ country }) => country);
  await open(page, 'taliban/?compare=2022-01-01');
  const moved = countries(page).and(page.locator('[data-moved]'));
  expect(
    await moved.evaluateAll((all) => all.map((one) => one.getAttribute('data-country'))),
  ).toEqual(expect.arrayContaining(movers));
  await expect(moved).toHaveCount(movers.length);
  const china = countries(page).and(page.locator('[data-country="CHN"]'));
  await expect(china).toHaveAttribute('data-was', 'embassy_kabul');
  await expect(china).toHaveAttribute(
    'aria-label',
    /^China: ambassador level; on 1 January 2022: /,
  );
  const fill = await china.evaluate((path) => getComputedStyle(path).fill);
  expect(fill).toContain('demarche-split-7-2');
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(countries(page).and(page.locator('[data-was]'))).toHaveCount(0);
  expect(await china.evaluate((path) => getComputedStyle(path).fill)).toBe('rgb(107, 159, 175)');
});
