import { expect, test } from './fixtures.ts';
import { open } from './story.ts';

test('a closer look fetches finer outlines once, and keeps what is open', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('outlines-close')) asked.push(request.url());
  });
  await open(page, 'taliban/?country=NGA');
  const nigeria = page.locator('[role="option"][data-country="NGA"]');
  const coarse = ((await nigeria.getAttribute('d')) ?? '').length;
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  expect(asked).toEqual([]);
  await zoomIn.click();
  await zoomIn.click();
  await expect
    .poll(async () => ((await nigeria.getAttribute('d')) ?? '').length)
    .toBeGreaterThan(coarse * 1.5);
  await zoomIn.click();
  expect(asked).toHaveLength(1);
  await expect(nigeria).toHaveAttribute('aria-selected', 'true');
});
