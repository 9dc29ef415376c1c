import type { Page } from '@playwright/test';
import { messages as english } from '../../src/language/messages/en.ts';
import { messages as persian } from '../../src/language/messages/fa.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { middles } from './places.ts';
import { open } from './story.ts';

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

const languages = [
  { folder: 'taliban/', say: english },
  { folder: 'taliban/fa/', say: persian },
] as const;

type Say = (typeof languages)[number]['say'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What is open, and how a reader gets there. */
const states: Readonly<
  Record<
    string,
    { readonly address: string; readonly reach: (page: Page, say: Say) => Promise<void> }
  >
> = {
  'the tab Story': { address: '?tab=story', reach: async () => {} },
  'the tab Country': { address: '?country=CHN', reach: async () => {} },
  'the tab Table': {
    address: '?tab=table',
    // A row out of sight has a height that is guessed, so that what is in it seems to lie over the next one.
    reach: async (page) => {
      await page.addStyleTag({ content: 'tr { content-visibility: visible !important }' });
    },
  },
  'the dialog': {
    address: '',
    reach: async (page, say) => {
      await button(page, say['share.button']).tap();
      await expect(page.getByRole('dialog', { name: say['share.button'] })).toBeVisible();
    },
  },
  'the chooser': {
    address: '',
    reach: async (page, say) => {
      await button(page, say['map.wholeWorld']).tap();
      const { x, y } = (await middles(page)).VAT!;
      await page.touchscreen.tap(x, y);
      await expect(page.getByRole('dialog', { name: say['map.chooser'] })).toBeVisible();
    },
  },
  'the sheet': {
    address: '',
    reach: async (page, say) => {
      await button(page, say['details.open']).tap();
      await expect(button(page, say['details.close'])).toBeFocused();
    },
  },
};

for (const { folder, say } of languages) {
  test(`axe finds nothing in ${folder} on a phone, whatever is open`, async ({ page }) => {
    test.slow();
    for (const [state, { address, reach }] of Object.entries(states)) {
      await open(page, `${folder}${address}`);
      await expect(button(page, say['map.zoomIn'])).toBeVisible();
      await reach(page, say);
      expect(await violations(page), state).toEqual([]);
    }
    await page.goto(`${folder}method/`);
    expect(await violations(page), 'the method').toEqual([]);
  });
}
