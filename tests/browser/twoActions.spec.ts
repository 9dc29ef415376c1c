import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './story.ts';

/** Something a reader can do, by its role and name. */
type Thing = readonly [role: Parameters<Page['getByRole']>[0], name: string | RegExp];

/** What a page offers beside what it shows. */
const everything: readonly Thing[] = [
  ['radio', 'Squares'],
  ['combobox', 'Find a country'],
  ['button', /^Share and embed/],
  ['combobox', 'Outline and count'],
  ['button', 'Patterns'],
  ['button', 'Zoom in'],
  ['button', 'Zoom out'],
  ['button', 'Whole world'],
  ['button', /Publicly critical/],
  ['button', 'Play'],
  ['button', 'Previous event'],
  ['button', 'Next event'],
  ['slider', 'Date'],
  ['textbox', 'Go to date'],
  ['button', 'Compare with…'],
  ['combobox', 'Speed'],
  ['checkbox', 'Play only Russia'],
  ['button', 'Download CSV'],
  ['button', 'Download SVG'],
  ['button', 'Download PNG'],
];

/** An embed has those of the page round it. */
const ofPages: readonly Thing[] = [
  ['combobox', 'Language'],
  ['combobox', 'Theme'],
];

const frames = [
  { address: 'taliban/', width: 1280, height: 800 },
  { address: 'taliban/', width: 390, height: 844 },
  { address: 'taliban/embed/', width: 660, height: 720 },
  { address: 'taliban/embed/', width: 360, height: 640 },
] as const;

for (const { address, width, height } of frames) {
  const things = address.includes('embed') ? everything : [...everything, ...ofPages];
  const place = `${address} at ${width}×${height}`;
  const isNarrow = width < 600;

  test.describe('by touch', () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: isNarrow });

    test(`everything of ${place} is one or two taps away`, async ({ page }) => {
      await open(page, address);
      const away: string[] = [];
      for (const [role, name] of things) {
        const thing = page.getByRole(role, { name, exact: typeof name === 'string' });
        const isThere = await isReached(page, thing, (opener) => opener.tap());
        if (!isThere || !(await isUnderFinger(visible(thing)))) away.push(`${role} ${name}`);
        await closeAll(page);
      }
      expect(away).toEqual([]);
    });
  });

  test.describe('by keyboard', () => {
    test.use({ viewport: { width, height } });

    test(`everything of ${place} is one or two keys away from a tab stop`, async ({ page }) => {
      test.slow();
      await open(page, address);
      const away: string[] = [];
      for (const [role, name] of things) {
        const thing = page.getByRole(role, { name, exact: typeof name === 'string' });
        const isThere = await isReached(page, thing, async (opener) => {
          await tabTo(page, opener);
          await page.keyboard.press('Enter');
        });
        if (!isThere || !(await tabTo(page, visible(thing)))) away.push(`${role} ${name}`);
        await closeAll(page);
      }
      expect(away).toEqual([]);
    });
  });
}

const visible = (thing: Locator) => thing.filter({ visible: true }).first();

/** Whether something is in sight, at once or behind one of the buttons that open something over the page. */
async function isReached(
  page: Page,
  thing: Locator,
  press: (opener: Locator) => Promise<unknown>,
): Promise<boolean> {
  if ((await visible(thing).count()) > 0) return true;
  const openers = page.locator('header button[aria-expanded], button[aria-haspopup="dialog"]');
  for (const opener of await openers.filter({ visible: true }).all()) {
    await press(opener);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    // What opens over the page may be a chunk of its own.
    if (await opener.getAttribute('aria-haspopup')) {
      await expect(visible(page.locator('dialog[open] :is(input, select)'))).toBeVisible();
    }
    if ((await visible(thing).count()) > 0) return true;
    await closeAll(page);
  }
  return false;
}

/** Whether a tap in the middle of something would be one on it, once it is scrolled into sight. */
function isUnderFinger(thing: Locator): Promise<boolean> {
  return thing.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return element.contains(top) || (top?.matches('label') === true && top.contains(element));
  });
}

/** Presses Tab from the beginning of the page, or of what is open, until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<boolean> {
  const isFocused = () =>
    wanted.evaluate((element) => {
      const { activeElement } = document;
      // Of a group of radio buttons the chosen one is the tab stop; the arrow keys lead to the others.
      const isBeside =
        element.matches('[type="radio"]') &&
        activeElement?.getAttribute('name') === element.getAttribute('name');
      return activeElement === element || isBeside;
    });
  if (await isFocused()) return true;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused()) return true;
  }
  return false;
}

async function closeAll(page: Page): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
