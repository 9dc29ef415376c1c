import type { Browser, CDPSession, Page } from '@playwright/test';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const slowdown = 4;
const viewport = { width: 1280, height: 900 };

/** A page of its own with an empty cache, gone again with `use`. */
export async function withPage<Result>(
  browser: Browser,
  use: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** A point of the window at which a click hits one of the shapes, the largest that can be hit. */
export function pointIn(page: Page, selector: string): Promise<Point> {
  return page.evaluate((shapes) => {
    const boxes = [...document.querySelectorAll(shapes)].map((one) => one.getBoundingClientRect());
    boxes.sort((one, other) => other.width * other.height - one.width * one.height);
    for (const { left, top, width, height } of boxes) {
      for (const across of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        for (const down of [0.5, 0.4, 0.6, 0.3, 0.7]) {
          const [x, y] = [left + across * width, top + down * height];
          if (document.elementFromPoint(x, y)?.matches(shapes)) return { x, y };
        }
      }
    }
    throw new Error(`Nothing of ${shapes} can be clicked.`);
  }, selector);
}

export async function click(session: CDPSession, x: number, y: number): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
