import { test } from './fixtures.ts';

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
