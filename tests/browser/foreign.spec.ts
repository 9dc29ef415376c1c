import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countries, open } from './story.ts';

// React says once that it drew the page anew, which every other test takes for a failure.
test.use({ expectedComplaints: [/Minified React error #418/] });

test('what a translator and an extension do to the page before it answers breaks nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      document.documentElement.setAttribute('data-extension', 'on');
      document.documentElement.classList.add('translated-ltr');
      document.body.setAttribute('data-extension', 'on');
      document.body.prepend(document.createElement('extension-toolbar'));
      document.body.append(document.createElement('extension-panel'));
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (!text.data.trim() || text.parentElement?.closest('script, svg, option')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    });
  });
  const mended = page.waitForEvent('pageerror');
  await page.goto('taliban/');
  expect((await mended).message).toContain('#418');
  await expect(countries(page)).toHaveCount(197);
  await page.getByRole('option', { name: /^Brazil/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(page.locator('[role="option"][data-country="RUS"]')).toHaveAttribute(
    'data-stance',
    'taliban_mission',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Wraps every text of the page as a translator does: the node itself, or another in its place. */
function translate(page: Page, how: 'wraps' | 'replaces'): Promise<void> {
  return page.evaluate((way) => {
    const root = document.getElementById('demarche') as Element;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(way === 'wraps' ? text : text.data);
    }
  }, how);
}

for (const how of ['wraps', 'replaces'] as const) {
  test(`R2: where a translator ${how} the texts, the page tells of the day it shows`, async ({
    page,
  }) => {
    await open(page, 'taliban/?country=RUS');
    const slider = page.getByRole('slider', { name: 'Date' });
    const panel = page.getByRole('tabpanel', { name: 'Country' });
    await expect(panel).toContainText('since 3 July 2025');
    await translate(page, how);
    await slider.focus();
    await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', /^6 June 2025/);
    await expect(page.locator('[data-date-words]')).toHaveText('6 June 2025');
    await expect(panel).not.toContainText('since 3 July 2025');
    await expect(panel).toContainText('Mission staffed by Taliban');
    await expect(
      page.locator('main > :has(+ *) p').filter({ hasText: 'Russia recognises' }),
    ).toHaveCount(0);
    for (const [key, date] of [
      ['Home', '26 September 1996'],
      ['End', '24 June 2026'],
    ] as const) {
      await translate(page, how);
      await slider.press(key);
      await expect(page.locator('[data-date-words]')).toHaveText(date);
    }
    for (const tab of ['Story', 'Table', 'Country']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
      await translate(page, how);
    }
    await slider.press('Home');
    await expect(panel).not.toContainText('since 3 July 2025');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
