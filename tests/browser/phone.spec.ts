import type { Locator, Page } from '@playwright/test';
import { messages as english } from '../../src/language/messages/en.ts';
import { messages as persian } from '../../src/language/messages/fa.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { middles } from './places.ts';
import { askForDate, open, openMore } from './story.ts';

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

const languages = [
  { folder: 'taliban/', say: english },
  { folder: 'taliban/fa/', say: persian },
] as const;

type Say = (typeof languages)[number]['say'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const tab = (name: 'details.country' | 'details.table' | 'details.story') => {
  return async (page: Page, say: Say): Promise<undefined> => {
    await page.getByRole('tab', { name: say[name], exact: true }).tap();
    await expect(page.getByRole('tabpanel')).not.toHaveAttribute('aria-busy', 'true');
  };
};

async function closed(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** What is open, and how a reader gets there from the state before; where it has to be left, the dialog that is. */
const states: Readonly<Record<string, (page: Page, say: Say) => Promise<Locator | undefined>>> = {
  'the opening': async () => undefined,
  'the tab Country': tab('details.country'),
  'the tab Table': async (page, say) => {
    await tab('details.table')(page, say);
    // A row out of sight has a height that is guessed, so that what is in it seems to lie over the next one.
    await page.addStyleTag({ content: 'tr { content-visibility: visible !important }' });
    return undefined;
  },
  'the whole sheet': async (page, say) => {
    await tab('details.story')(page, say);
    await page.evaluate(() => scrollTo(0, innerHeight));
    await expect(page.locator('[data-back-to-map]')).toBeVisible();
    return undefined;
  },
  'the menu': async (page) => {
    await page.locator('[data-back-to-map]').tap();
    return openMore(page);
  },
  'the share dialog': async (page, say) => {
    const menu = await openMore(page);
    await menu.getByRole('button', { name: `${say['share.button']}…` }).tap();
    const dialog = page.getByRole('dialog', { name: say['share.button'] });
    await expect(dialog.getByRole('textbox').first()).toBeVisible();
    return dialog;
  },
  'the date': async (page, say) => {
    await askForDate(page);
    return page.getByRole('dialog', { name: say['timeline.goToDate'] });
  },
  'the chooser': async (page, say) => {
    await button(page, say['map.wholeWorld']).tap();
    const { x, y } = (await middles(page)).VAT!;
    await page.touchscreen.tap(x, y);
    const chooser = page.getByRole('dialog', { name: say['map.chooser'] });
    await expect(chooser).toBeVisible();
    return chooser;
  },
};

for (const { folder, say } of languages) {
  test(`axe finds nothing in ${folder} on a phone, whatever is open`, async ({ page }) => {
    test.slow();
    await open(page, folder);
    const found: Record<string, readonly string[]> = {};
    for (const [state, reach] of Object.entries(states)) {
      const dialog = await reach(page, say);
      found[state] = await violations(page);
      if (dialog) await closed(page, dialog);
    }
    await page.goto(`${folder}method/`);
    found['the method'] = await violations(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  });
}
