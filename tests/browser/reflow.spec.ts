import type { Page } from '@playwright/test';
import { messages as english } from '../../src/language/messages/en.ts';
import { messages as persian } from '../../src/language/messages/fa.ts';
import { expect, test } from './fixtures.ts';
import { askForDate, open, openMore } from './story.ts';

const languages = [
  { folder: 'taliban/', say: english },
  { folder: 'taliban/fa/', say: persian },
] as const;

/** What the success criterion 1.4.12 asks a page to bear. */
const spacing = `
  *, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  tr { content-visibility: visible !important; }
`;

const addresses = [
  '?tab=story',
  '?country=CHN',
  '?tab=table',
  '?compare=2021-08-15',
  '?view=grid',
  'embed/',
];

/** Whether its texts are those of another address. */
const isAlike = (address: string) => /view=grid|embed/.test(address);

async function show(page: Page, address: string): Promise<void> {
  // The method has no map that would come to life.
  if (address.endsWith('method/')) await page.goto(address);
  else await open(page, address);
  await page.evaluate(() => document.fonts.ready);
}

/** What stands over the page's edges, in the direction of its lines, or scrolls so within it; a field may. */
function overEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const nameOf = (one: Element) => `${one.localName} ${(one.textContent ?? '').slice(0, 40)}`;
    const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const scrolling = [...document.querySelectorAll('body :not(textarea)')].filter((one) => {
      const { overflowX } = getComputedStyle(one);
      const canScroll = overflowX === 'auto' || overflowX === 'scroll';
      return canScroll && isSeen(one) && one.scrollWidth > one.clientWidth + 1;
    });
    const over = [...document.querySelectorAll('main :is(button, a, input, select, p, h1, h2, h3)')]
      .filter((one) => isSeen(one) && !one.closest('[data-map-box]'))
      .filter((one) => {
        const { left, right, width, height } = one.getBoundingClientRect();
        return width > 2 && height > 2 && (left < -1 || right > root.clientWidth + 1);
      });
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth}`] : []),
      ...scrolling.map((one) => `scrolls: ${nameOf(one)}`),
      ...over.map((one) => `over the edge: ${nameOf(one)}`),
    ];
  });
}

/** Texts that a box cuts off, as "text < box", once each; the map's own labels are left out. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = new Set<string>();
    let read = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim()) continue;
      // The caption has one line, and all of it as its title.
      if (parent.closest('svg, select, [data-map-box], p[title]')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      read += 1;
      for (
        let box: Element | null = parent;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // Hidden from sight until it has the focus.
        if (edge.width <= 2 || edge.height <= 2) break;
        const isCutX =
          /hidden|clip/.test(overflowX) &&
          (rect.left < edge.left - 2 || rect.right > edge.right + 2);
        const isCutY =
          /hidden|clip/.test(overflowY) &&
          (rect.top < edge.top - 2 || rect.bottom > edge.bottom + 2);
        if (isCutX || isCutY)
          cuts.add(`${node.nodeValue.trim().slice(0, 40)} < ${box.localName} ${box.className}`);
        if (position === 'fixed') break;
      }
    }
    if (read < 50) throw new Error(`Only ${read} texts were looked at`);
    return [...cuts];
  });
}

for (const { folder, say } of languages) {
  test(`at 320 × 256 pixels, and with wider spacing, nothing of ${folder} is over an edge or cut off`, async ({
    page,
  }) => {
    test.slow();
    for (const address of [...addresses, 'method/']) {
      await page.setViewportSize({ width: 320, height: 256 });
      await show(page, `${folder}${address}`);
      expect(await overEdges(page), address).toEqual([]);
      if (isAlike(address)) continue;
      await page.addStyleTag({ content: spacing });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const bad = async () => [...(await cutTexts(page)), ...(await overEdges(page))];
        await expect.poll(bad, `${address} with spacing, ${width} px`).toEqual([]);
      }
    }
  });

  test(`at 320 × 256 pixels the menu, the dialog and the date of ${folder} fit and can be closed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await show(page, folder);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const menu = await openMore(page);
    expect(await overEdges(page), 'menu').toEqual([]);
    await menu.getByRole('button', { name: `${say['share.button']}…` }).click();
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    expect(await overEdges(page), 'dialog').toEqual([]);
    await button(say['share.close']).click();
    await expect(button(say['menu.more'])).toBeFocused();
    const field = await askForDate(page);
    await expect(field).toBeInViewport({ ratio: 0.98 });
    expect(await overEdges(page), 'date').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  });
}
