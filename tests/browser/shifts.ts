import type { Page } from '@playwright/test';

interface Shift {
  readonly value: number;
  /** What moved: its tag, class and first words. */
  readonly moved: readonly string[];
}

/** Keeps every shift of the layout that no reader caused; the returned function gives them. */
export async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: readonly { node: Node | null }[];
      }[]) {
        const moved = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const words = node?.textContent?.trim().slice(0, 30) ?? '';
          return `${element?.localName}.${element?.getAttribute('class') ?? ''} ${words}`;
        });
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}
