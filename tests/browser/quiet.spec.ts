import { test } from './fixtures.ts';
import { open } from './story.ts';

test.describe('every browser test fails on', () => {
  test.fail();

  test('a warning in the console', async ({ page }) => {
    await page.evaluate(() => console.warn('a warning'));
  });

  test('an error nobody caught', async ({ page }) => {
    await page.evaluate(() => {
      queueMicrotask(() => {
        throw new Error('uncaught');
      });
    });
  });

  test('a page that React had to draw anew, since it was not what it would have drawn', async ({
    page,
  }) => {
    await page.route('**/taliban/', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/(<h1[^>]*>)[^<]+/, '$1Another title');
      await route.fulfill({ response, body: html });
    });
    await open(page);
  });

  test('a request to another host', async ({ page }) => {
    await page.evaluate(() => fetch('https://host.invalid/', { mode: 'no-cors' }).catch(() => {}));
  });
});

test.describe('a complaint that a test expects', () => {
  test.use({ expectedComplaints: [/^console warning: a warning$/] });

  test('fails nothing', async ({ page }) => {
    await page.evaluate(() => console.warn('a warning'));
  });
});
