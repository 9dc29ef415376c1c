import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { askForDate, chooseSpeed, open } from './story.ts';

// A clock of its own stays in a context that is used again.
test.use({ reuseContext: false });

/** Opens a page by a clock of the test's own and writes down every text that the status line gets. */
async function listen(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await open(page, address);
  // The address closed the country the story opens with, which is said first.
  await expect
    .poll(async () => {
      await page.clock.fastForward(400);
      return page.getByRole('status').textContent();
    })
    .toContain('No country open.');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[role="status"]');
    if (!status) throw new Error('no status line');
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

const slider = (page: Page) => page.getByRole('slider', { name: 'Date' });

async function boxOf(page: Page) {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider has no box');
  return { ...box, middle: box.y + box.height / 2 };
}

test('the status line says each date that settles once', async ({ page }) => {
  await listen(page, 'taliban/?date=2024-01-30&country=none');
  for (let times = 1; times <= 3; times += 1) {
    await page.getByRole('button', { name: 'Next event' }).click();
    await page.clock.fastForward(400);
    await expect.poll(() => saidOn(page)).toHaveLength(times);
  }
  const said = await saidOn(page);
  expect(new Set(said.map((text) => text.split('.')[0])).size).toBe(3);
});

test('it is silent while the thumb is held, and speaks once it is let go', async ({ page }) => {
  await listen(page, 'taliban/?date=2025-07-03&country=none');
  const { x, width, middle } = await boxOf(page);
  await page.mouse.move(x + width * 0.9, middle);
  await page.mouse.down();
  for (const share of [0.8, 0.7, 0.6]) {
    await page.mouse.move(x + width * share, middle);
    await page.clock.fastForward(1000);
  }
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /^3 July 2025/);
  expect(await saidOn(page)).toEqual([]);
  await page.mouse.up();
  await page.clock.fastForward(400);
  await expect.poll(() => saidOn(page)).toHaveLength(1);
  const date = (await slider(page).getAttribute('aria-valuetext'))?.split(':')[0];
  expect((await saidOn(page))[0]).toContain(`${date}.`);
});

test('it is silent while an arrow key is held, too', async ({ page }) => {
  await listen(page, 'taliban/?date=2025-07-03&country=none');
  await slider(page).focus();
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.down('ArrowLeft');
    await page.clock.fastForward(500);
  }
  expect(await saidOn(page)).toEqual([]);
  await page.keyboard.up('ArrowLeft');
  await page.clock.fastForward(400);
  await expect.poll(() => saidOn(page)).toHaveLength(1);
});

test('in playback it speaks at most once for each event', async ({ page }) => {
  await listen(page, 'taliban/?date=2024-01-30&country=none');
  await chooseSpeed(page, 2);
  await page.getByRole('button', { name: 'Play' }).click();
  const dates = new Set<string>();
  while (dates.size < 6) {
    await page.clock.runFor(100);
    dates.add((await slider(page).getAttribute('aria-valuetext'))?.split(':')[0] ?? '');
  }
  await page.getByRole('button', { name: 'Pause' }).click();
  const said = (await saidOn(page)).map((text) => text.split('.')[0] ?? '');
  expect(said.length).toBeGreaterThan(2);
  expect(said.length).toBeLessThanOrEqual(dates.size);
  expect(new Set(said).size).toBe(said.length);
  for (const date of said) expect(dates).toContain(date);
});

test('it says that a comparison begins, has other dates and ends', async ({ page }) => {
  await listen(page, 'taliban/?date=2025-07-03&country=none');
  await page.getByRole('button', { name: 'Compare with…' }).click();
  await page.getByRole('textbox', { name: 'Date to compare with' }).press('Enter');
  await page.clock.fastForward(400);
  await askForDate(page);
  await page.getByRole('button', { name: 'Swap dates' }).click();
  await page.clock.fastForward(400);
  await page.getByRole('button', { name: 'End comparison' }).click();
  await page.clock.fastForward(400);
  await expect
    .poll(() => saidOn(page))
    .toEqual([
      expect.stringMatching(/^15 August 2021 to 3 July 2025: \d+ moved closer, none/),
      expect.stringMatching(/^3 July 2025 to 15 August 2021: None moved closer, \d+/),
      'Comparing stopped.',
    ]);
});
