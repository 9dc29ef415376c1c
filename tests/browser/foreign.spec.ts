import { expect, test } from './fixtures.ts';
import { countries } from './story.ts';

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
