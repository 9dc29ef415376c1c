import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Story } from '../../src/story/story.ts';
import { storyOf } from '../fixtures/story.ts';
import { expect } from './fixtures.ts';

/** The lead story as the site serves it. */
export async function servedStory(page: Page): Promise<Story> {
  const response = await page.request.get('taliban/story.json');
  return storyOf(await response.json());
}

/** Opens a page of the site, in whatever language, and waits until it is live. */
export async function open(page: Page, address = 'taliban/'): Promise<void> {
  await page.goto(address);
  await live(page);
}

/** Waits until clicks and keys work on the countries of a page or of an embed, and Leaflet moves its map. */
export async function live(page: Page | FrameLocator): Promise<void> {
  await expect(page.locator('[role="option"][data-country]').first()).toBeAttached();
  if ((await page.locator('[data-map-box]').count()) > 0) await staged(page);
}

/** Waits until Leaflet moves the map. */
async function staged(page: Page | FrameLocator): Promise<void> {
  // It comes last, and a slow processor may have much to do before.
  const patience = { timeout: 45_000 };
  await expect(page.locator('[data-map-box] button').first()).toBeAttached(patience);
}

/** Presses the date of the timeline, whose field for another one takes the focus; in whatever language. */
export async function askForDate(page: Page | FrameLocator): Promise<Locator> {
  const timeline = page.locator('section:has(input[type="range"])').last();
  await timeline.locator('button:has(time)').click();
  const field = timeline.locator('input[type="text"]').first();
  await expect(field).toBeFocused();
  return field;
}

/** Types a date into the timeline's field, as a reader does. */
export async function goToDate(page: Page | FrameLocator, date: string): Promise<void> {
  const field = await askForDate(page);
  await field.fill(date);
  await field.press('Enter');
}

/** Opens **More**, behind which is what is needed less often, and gives what it shows. */
export async function openMore(page: Page | FrameLocator): Promise<Locator> {
  await page.getByRole('button', { name: /^(?:More|بیشتر)$/ }).click();
  const menu = page.getByRole('dialog', { name: /^(?:More|بیشتر)$/ });
  // Its contents are a chunk of their own.
  await expect(menu.getByRole('group').first()).toBeVisible();
  return menu;
}

/** Opens the details of an embed, which are behind a button. */
export async function openDetails(embed: FrameLocator): Promise<void> {
  await embed.getByRole('button', { name: /^Open details/ }).click();
}

/** Closes the details of an embed, in whose place the legend and the timeline come back. */
export async function closeDetails(embed: FrameLocator): Promise<void> {
  await embed.getByRole('button', { name: 'Close details' }).click();
}

/** Chooses the speed of the playback. */
export async function chooseSpeed(page: Page, factor: number): Promise<void> {
  const menu = await openMore(page);
  await menu.getByRole('combobox', { name: 'Speed' }).selectOption(String(factor));
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

/** Chooses the language of the page, which is in English. */
export async function chooseLanguage(page: Page, code: string): Promise<void> {
  const menu = await openMore(page);
  await menu.getByRole('combobox', { name: 'Language' }).selectOption(code);
}

/** Waits until no part of the page says that it still tells of the day before. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** The options of the listbox Countries. */
export function countries(page: Page) {
  return page.getByRole('listbox', { name: 'Countries', exact: true }).getByRole('option');
}

/** What the map says of every country: its stance by code. */
export function stancesOnMap(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const options = document.querySelectorAll('[role="listbox"] [role="option"][data-country]');
    return Object.fromEntries(
      [...options].map((option) => [
        option.getAttribute('data-country'),
        option.getAttribute('data-stance'),
      ]),
    ) as Record<string, string>;
  });
}

/** The fills of all options by their slots. */
export function fillsBySlot(page: Page): Promise<Record<string, string[]>> {
  return countries(page).evaluateAll((options) => {
    const fills: Record<string, string[]> = {};
    for (const one of options) {
      const slot = one.getAttribute('data-slot') ?? '';
      if (one.hasAttribute('data-confidence')) continue;
      const fill = getComputedStyle(one).fill.replace('-map', '');
      fills[slot] = [...new Set([...(fills[slot] ?? []), fill])];
    }
    return fills;
  });
}
