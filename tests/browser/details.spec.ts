import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

const panel = (page: Page) => page.getByRole('tabpanel');

test('the story opens on the quote, two sentences and its country, which that button opens', async ({
  page,
}) => {
  await open(page);
  const words = panel(page).locator('blockquote').first();
  await expect(words).toContainText('This brave decision will set an example for others');
  expect(await words.evaluate((one) => getComputedStyle(one).fontSize)).toBe('24px');
  await page.getByRole('button', { name: 'Russia: recognises, since 3 July 2025' }).click();
  await expect(page.getByRole('tab', { name: 'Country' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Russia' })).toBeFocused();
});

test('a country has at once what fits beside the map, and little of the rest is drawn before it is opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'taliban/?country=RUS');
  const history = panel(page).getByRole('heading', { name: 'History' });
  await expect(history).toBeInViewport();
  expect(await panel(page).evaluate((one) => one.querySelectorAll('*').length)).toBeLessThan(160);
  await history.click();
  await expect(panel(page).getByRole('button', { name: 'Show 3 July 2025' })).toBeVisible();
});

test('what was opened of one country is open of the next', async ({ page }) => {
  await open(page, 'taliban/?country=RUS');
  await panel(page).getByRole('heading', { name: 'History' }).click();
  await countries(page).and(page.locator('[data-country="CHN"]')).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Show 30 January 2024' })).toBeVisible();
});

test('the lane has the shown day where the stance of that day is', async ({ page }) => {
  for (const [date, slot] of [
    ['2000-01-01', '5'],
    ['2023-01-01', '3'],
    ['2026-01-01', '1'],
  ]) {
    for (const language of ['', 'fa/']) {
      await open(page, `taliban/${language}?country=RUS&date=${date}`);
      const under = await panel(page)
        .locator('svg:has(line)')
        .first()
        .evaluate((lane) => {
          const middle = (one: Element) => {
            const { left, width } = one.getBoundingClientRect();
            return left + width / 2;
          };
          const day = middle(lane.querySelector('line') ?? lane);
          const runs = [...lane.querySelectorAll('rect')];
          return runs
            .filter((run) => run.getBoundingClientRect().left <= day + 0.5)
            .filter((run) => run.getBoundingClientRect().right >= day - 0.5)
            .map((run) => run.getAttribute('data-slot'));
        });
      expect(under, `${date} ${language}`).toContain(slot);
    }
  }
});

test('the tabs stay in sight while the details scroll, and no row of the table overlaps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'taliban/?tab=table');
  expect(await wrongRows(page)).toEqual([]);
  await page.locator('#countries-table tr[data-country="ZWE"]').scrollIntoViewIfNeeded();
  await expect(page.getByRole('tab', { name: 'Table' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('columnheader', { name: 'Since' })).toBeInViewport({ ratio: 1 });
  expect(await wrongRows(page)).toEqual([]);
});

/** The rows in sight that are lower than 31 px, or whose cells overlap or leave them; fails where none is in sight. */
async function wrongRows(page: Page): Promise<readonly unknown[]> {
  const { count, wrong } = await page.locator('#countries-table tbody tr').evaluateAll((all) => {
    const rows = all.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const isWrong = (row: Element) => {
      const box = row.getBoundingClientRect();
      const cells = [...row.querySelectorAll('th > button, td > *')].map((one) =>
        one.getBoundingClientRect(),
      );
      const isOut = cells.some(({ top, bottom }) => top < box.top - 1 || bottom > box.bottom + 1);
      const isOver = cells.some((cell, at) => cell.right > (cells[at + 1]?.left ?? 1e9) + 1);
      return isOut || isOver || box.height < 30.9;
    };
    return {
      count: rows.length,
      wrong: rows.filter(isWrong).map((row) => row.getAttribute('data-country')),
    };
  });
  expect(count).toBeGreaterThan(8);
  return wrong;
}

test('at 768 px what may follow stands beside the words, below 600 px under them', async ({
  page,
}) => {
  for (const [width, isBeside] of [
    [768, true],
    [390, false],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await open(page);
    const words = await panel(page).locator('blockquote').first().boundingBox();
    const follow = await panel(page).getByRole('heading', { name: 'Who may follow' }).boundingBox();
    if (!words || !follow) throw new Error('no box');
    expect(follow.x > words.x + words.width, `${width} px`).toBe(isBeside);
  }
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('whatever opens something is 44 px high', async ({ page }) => {
    for (const address of ['taliban/', 'taliban/?country=CHN']) {
      await open(page, address);
      const lines = panel(page).locator('summary:visible, li:has(> span > button):visible');
      await expect(lines.first()).toBeVisible();
      const heights = await lines.evaluateAll((all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().height)),
      );
      expect(heights.length).toBeGreaterThan(4);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    }
  });
});
