import { expect, test } from './fixtures.ts';

for (const [width, address] of [
  [1280, 'taliban/'],
  [390, 'taliban/fa/'],
] as const) {
  test(`what is wrong with a typed date moves nothing and leaves its field in sight (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expect(page.locator('[role="option"]').first()).toBeAttached();
    const timeline = page.locator('section:has(input[type="range"])').last();
    const field = timeline.locator('input[type="text"]');
    const boxes = () =>
      timeline.locator('input, select, button').evaluateAll((all) => {
        const tops = all.map((one) => one.getBoundingClientRect().toJSON());
        return [...tops, document.documentElement.scrollHeight, innerWidth];
      });
    await field.focus();
    const before = await boxes();
    expect(before.length).toBeGreaterThan(5);
    await field.fill('31 June');
    await field.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const problem = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    await expect(problem).toBeVisible();
    expect(await boxes()).toEqual(before);
    const ring = 4;
    const [said, typed] = [(await problem.boundingBox())!, (await field.boundingBox())!];
    expect(said.y + said.height).toBeLessThan(typed.y - ring);
    expect(said.x).toBeGreaterThanOrEqual(0);
    expect(said.x + said.width).toBeLessThanOrEqual(width);
    const top = await problem.evaluate((element) => {
      const { left, top, width: wide, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + wide / 2, top + height / 2) === element;
    });
    expect(top).toBe(true);
  });
}
