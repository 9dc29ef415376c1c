import { expect, test } from './fixtures.ts';
import { chooseLanguage, countries } from './story.ts';

test.use({
  expectedComplaints: [
    /Failed to load resource|ERR_FAILED|preload|dynamically imported|TypeError: Cannot read/,
  ],
});

const broken = {
  'is missing': { status: 404, body: 'Not found' },
  'breaks the server': { status: 500, body: '' },
  'is cut short': { status: 200, body: '{"id": "taliban", "tit', contentType: 'application/json' },
  'is of another kind': { status: 200, body: '<!doctype html><p>Hello', contentType: 'text/html' },
  'is not a story': { status: 200, body: '{"id": 7}', contentType: 'application/json' },
};

for (const [how, answer] of Object.entries(broken)) {
  test(`a story that ${how} is told, the page stays, and Retry brings it to life`, async ({
    page,
  }) => {
    await page.route('**/assets/story-*.json', (route) => route.fulfill(answer));
    await page.goto('taliban/');
    await expect(page.getByRole('alert')).toContainText('story');
    await expect(page.getByRole('tabpanel')).toContainText('Zamir Kabulov');
    await expect(page.locator('path[data-shape="RUS"]')).toHaveAttribute(
      'data-stance',
      'recognises',
    );
    await expect(page.getByRole('listbox', { name: 'Countries' })).toHaveCount(0);
    await page.unroute('**/assets/story-*.json');
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(countries(page)).toHaveCount(197);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('without the live map its picture stays, follows the date, and Retry brings it', async ({
  page,
}) => {
  await page.route('**/Stage-*.js*', (route) => route.abort());
  await page.goto('taliban/');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('alert')).toContainText('live map');
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(page.locator('path[data-shape="RUS"]')).toHaveAttribute(
    'data-stance',
    'taliban_mission',
  );
  await page.unroute('**/Stage-*.js*');
  await map.getByRole('button', { name: 'Retry' }).click();
  await expect(countries(page)).toHaveCount(197);
});

test('where a panel did not come, Retry and the record stand in its place, undimmed', async ({
  page,
}) => {
  await page.route('**/TablePanel-*.js*', (route) => route.abort());
  await page.goto('taliban/');
  await page.getByRole('tab', { name: 'Table' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Table' });
  await expect(panel.getByRole('alert')).toBeVisible();
  await expect(panel).toHaveCSS('opacity', '1');
  await expect(panel).not.toHaveAttribute('aria-busy');
  const record = panel.getByRole('link', { name: 'Everything on record' });
  await expect(record).toHaveAttribute('href', '../taliban/record/');
  await page.unroute('**/TablePanel-*.js*');
  await panel.getByRole('button', { name: 'Retry' }).click();
  await expect(panel.getByRole('table', { name: 'All countries' })).toBeVisible();
});

test('a dialog that did not come leaves its button', async ({ page }) => {
  await page.route('**/ShareDialog-*.js*', (route) => route.abort());
  await page.goto('taliban/');
  const button = page.getByRole('button', { name: 'Share and embed' });
  await expect(countries(page)).toHaveCount(197);
  await button.click();
  const message = page.locator('main > * > header').getByRole('alert');
  await expect(message).toBeVisible();
  await expect(button).toBeVisible();
  await page.unroute('**/ShareDialog-*.js*');
  await message.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('dialog', { name: 'Share and embed' })).toBeVisible();
});

test('a chunk that is lost once is fetched again, without a word to the reader', async ({
  page,
}) => {
  await page.route(/Stage-[\w-]+\.js$/, (route) => route.abort());
  await page.goto('taliban/');
  await expect(countries(page)).toHaveCount(197);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a throw at the root leaves the prerendered page, which says so, and Retry brings it to life', async ({
  page,
}) => {
  await page.route('**/assets/story-*.json', async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    const json = { ...data, story: { ...data.story, chapters: null } };
    await route.fulfill({ response, json });
  });
  await page.goto('taliban/');
  await expect(page.getByRole('alert')).toContainText('controls');
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(page.locator('path[data-shape="RUS"]')).toHaveAttribute('data-stance', 'recognises');
  await expect(page.getByRole('group', { name: 'Legend' })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText('Zamir Kabulov');
  await page.unroute('**/assets/story-*.json');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(countries(page)).toHaveCount(197);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a language that does not load leaves the page as it is', async ({ page }) => {
  await page.route('**/language-fa-*.js*', (route) => route.abort());
  await page.goto('taliban/');
  await expect(countries(page)).toHaveCount(197);
  await chooseLanguage(page, 'fa');
  await expect(page.getByRole('alert')).toContainText('language');
  await expect(page.getByRole('tabpanel')).toContainText('Zamir Kabulov');
});
