import { expect, test } from './fixtures.ts';
import { askForDate, open } from './story.ts';

for (const [width, address] of [
  [1280, 'taliban/'],
  [390, 'taliban/fa/'],
  [320, 'taliban/embed/'],
] as const) {
  test(`what is wrong with a typed date stands under its field in sight, and moves nothing round it (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await open(page, address);
    const outside = () =>
      page
        .locator('section:has([type="range"])')
        .last()
        .evaluate((section) => {
          const parts = [section, ...section.querySelectorAll('input[type="range"], button')];
          const boxes = parts
            .filter((part) => !part.closest('dialog'))
            .map((part) => part.getBoundingClientRect().toJSON());
          return [...boxes, document.documentElement.scrollHeight, innerWidth];
        });
    const field = await askForDate(page);
    const before = await outside();
    await field.fill('31 June');
    await field.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const problem = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    await expect(problem).toBeInViewport({ ratio: 1 });
    await expect(field).toBeInViewport({ ratio: 1 });
    expect(await outside()).toEqual(before);
    const dialog = await page.locator('dialog[open]').boundingBox();
    expect(dialog?.x).toBeGreaterThanOrEqual(0);
    expect((dialog?.x ?? 0) + (dialog?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(dialog?.y).toBeGreaterThanOrEqual(0);
  });
}
