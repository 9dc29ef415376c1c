import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A message that a page of `hosts/` got, and when, in milliseconds of its own clock. */
export interface Logged {
  readonly data: { readonly type?: string; readonly code?: string };
  readonly at: number;
}

/** All messages that a host page got so far. */
export function logOf(page: Page): Promise<readonly Logged[]> {
  return page.evaluate(() => (window as unknown as { log: Logged[] }).log);
}

/**
 * Waits until the host page, having heard something, has heard nothing more for a second. Two sides that answer each
 * other for ever never come to it.
 */
export async function peace(page: Page): Promise<void> {
  const quiet = () =>
    page.evaluate(() => {
      const last = (window as unknown as { log: Logged[] }).log.at(-1);
      return last ? performance.now() - last.at : 0;
    });
  await expect.poll(quiet, 'milliseconds without a message').toBeGreaterThan(1000);
}

/** The height of the embed's frame and that of what is in it, in CSS pixels. */
export async function heights(page: Page) {
  const frame = await page
    .locator('iframe')
    .first()
    .evaluate((it) => it.clientHeight);
  const inside = page.frames().find((one) => one.url().includes('/embed/'));
  const content = await inside?.evaluate(() => document.documentElement.scrollHeight);
  return { frame, content };
}
