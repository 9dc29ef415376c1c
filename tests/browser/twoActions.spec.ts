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
      for (const thing of things) {
        const isThere = await isTapped(page, locate(page, thing));
        if (!isThere || !(await isUnderFinger(locate(page, thing)))) away.push(thing.join(' '));
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
      let away = things;
      const openers = await openersOf(page);
      const { stops, reached } = await tabThrough(page, away, openers);
      expect(stops, 'every opener is a tab stop').toEqual(openers.map(() => true));
      away = away.filter((thing) => !reached.includes(thing));
      for (const opener of openers) {
        await opener.focus();
        await page.keyboard.press('Enter');
        await expectOpened(page, opener);
        const behind = await tabThrough(page, away);
        away = away.filter((thing) => !behind.reached.includes(thing));
        await closeAll(page);
      }
      expect(away.map((thing) => thing.join(' '))).toEqual([]);
    });
  });
}

const visible = (thing: Locator) => thing.filter({ visible: true }).first();

const locate = (page: Page, [role, name]: Thing) =>
  visible(page.getByRole(role, { name, exact: typeof name === 'string' }));

/** The buttons in sight that open something over the page. */
function openersOf(page: Page): Promise<Locator[]> {
  const openers = page.locator('header button[aria-expanded], button[aria-haspopup="dialog"]');
  return openers.filter({ visible: true }).all();
}

async function expectOpened(page: Page, opener: Locator): Promise<void> {
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  // What opens over the page may be a chunk of its own.
  if (await opener.getAttribute('aria-haspopup'))
    await expect(visible(page.locator('dialog[open] :is(input, select)'))).toBeVisible();
}

/** Whether something is in sight, at once or behind one of the openers. */
async function isTapped(page: Page, thing: Locator): Promise<boolean> {
  if ((await thing.count()) > 0) return true;
  for (const opener of await openersOf(page)) {
    await opener.tap();
    await expectOpened(page, opener);
    if ((await thing.count()) > 0) return true;
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

/**
 * Presses Tab from the beginning of the page, or of what is open, to its end, and tells which of the things the focus
 * came to, and whether to each of the elements.
 */
async function tabThrough(page: Page, things: readonly Thing[], elements: readonly Locator[] = []) {
  // What is open closes when the focus goes on.
  const shown = await Promise.all(
    things.map(async (thing) => {
      const isShown = (await locate(page, thing).count()) > 0;
      return isShown ? locate(page, thing).elementHandle() : null;
    }),
  );
  const stops = await page.evaluateHandle(() => new Set<Element | null>([document.activeElement]));
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const isNew = await stops.evaluate((all) => {
      const { activeElement, body } = document;
      const before = all.size;
      all.add(activeElement);
      return activeElement !== body && all.size > before;
    });
    if (!isNew) break;
  }
  const isStop = (element: Element, all: Set<Element | null>) =>
    all.has(element) ||
    // Of a group of radio buttons the chosen one is the tab stop; the arrow keys lead to the others.
    (element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...all].some((one) => one?.getAttribute('name') === element.name));
  const isReached = await Promise.all(shown.map((one) => one?.evaluate(isStop, stops) ?? false));
  return {
    reached: things.filter((_, at) => isReached[at]),
    stops: await Promise.all(elements.map((element) => element.evaluate(isStop, stops))),
  };
}

async function closeAll(page: Page): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
