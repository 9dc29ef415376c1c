import type { Page } from '@playwright/test';

/** Keeps back the answers to what is asked for by a pattern, until the returned function lets them come. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
