import { expect, test } from './fixtures.ts';
import { countries } from './story.ts';

test.use({ expectedComplaints: [/Failed to load resource|ERR_FAILED/] });

const broken = {
  'is missing': { status: 404, body: 'Not found' },
  'is cut short': { status: 200, body: '{"id": "taliban", "tit', contentType: 'application/json' },
  'is of another kind': { status: 200, body: '<!doctype html><p>Hello', contentType: 'text/html' },
  'is not a story': { status: 200, body: '{"id": 7}', contentType: 'application/json' },
};

for (const [how, answer] of Object.entries(broken)) {
  test(`a story that ${how} is told, and Retry shows it`, async ({ page }) => {
    await page.route('**/story.json', (route) => route.fulfill(answer));
    await page.goto('taliban/');
    await expect(page.getByRole('alert')).toContainText('story');
    await page.unroute('**/story.json');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(countries(page)).toHaveCount(197);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('without the outlines the rest of the page stands, and Retry brings the map', async ({
  page,
}) => {
  await page.route('**/outlines-*.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('taliban/');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('alert')).toContainText('outlines');
  await expect(page.getByRole('heading', { level: 2, name: 'Russia' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Legend' }).getByRole('button')).toHaveCount(8);
  await page.unroute('**/outlines-*.json');
  await map.getByRole('button', { name: 'Retry' }).click();
  await expect(countries(page)).toHaveCount(197);
});

test('a language that does not load leaves the page as it is', async ({ page }) => {
  await page.route('**/language-fa-*.js*', (route) => route.abort());
  await page.goto('taliban/');
  await expect(countries(page)).toHaveCount(197);
  await page.getByLabel('Language').selectOption('fa');
  await expect(page.getByRole('alert')).toContainText('language');
  await expect(page.getByRole('heading', { level: 2, name: 'Russia' })).toBeVisible();
});
