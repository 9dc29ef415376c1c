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
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries as unknown as {
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
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const takeShifts = () => {
      note(observer.takeRecords());
      return shifts;
    };
    Object.assign(window, { takeShifts });
  });
  return () =>
    page.evaluate(async () => {
      // The frame that shows what was waited for has to be painted to have shifted anything.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return (window as unknown as { takeShifts: () => Shift[] }).takeShifts();
    });
}
