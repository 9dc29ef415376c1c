import type { Page } from '@playwright/test';
import { leadQuote, otherVoices } from '../../src/details/article/article.ts';
import { stancesAt } from '../../src/story/stances.ts';
import { sentencesOf } from '../../src/wording/firstSentence.ts';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { countries, open, servedStory } from './story.ts';

/** How often a page asks for its story while it loads. */
async function storyRequests(page: Page): Promise<number> {
  let count = 0;
  page.on('request', (request) => {
    if (/\/assets\/story-[^/]+\.json$/.test(request.url())) count += 1;
  });
  await page.goto('taliban/', { waitUntil: 'networkidle' });
  return count;
}

test('with scripts a page asks for its story once, before its own script does', async ({
  page,
}) => {
  expect(await storyRequests(page)).toBe(1);
  await expect(page.locator('link[data-demarche="story"]')).toHaveAttribute('rel', 'preload');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page asks for no story that nobody would use', async ({ page }) => {
    expect(await storyRequests(page)).toBe(0);
  });

  test('the page and its record lead to the other language and back', async ({ page }) => {
    for (const [from, to] of [
      ['', 'taliban/fa/'],
      ['taliban/', 'taliban/fa/'],
      ['taliban/record/', 'taliban/fa/record/'],
    ] as const) {
      await page.goto(from);
      await page.getByRole('link', { name: 'فارسی' }).click();
      await expect(page).toHaveURL(new RegExp(`/maps/demarche/${to}$`));
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    }
  });

  test('the page has the map, the article, its quotes, what may follow and who, and leads to the rest', async ({
    page,
  }) => {
    const story = await servedStory(page);
    await page.goto('taliban/');
    const stances = stancesAt(story, story.opensOn);
    for (const [country, stance] of stances) {
      if (country === 'VAT') continue;
      const shape = page.locator(`path[data-shape="${country}"]`);
      await expect(shape).toHaveAttribute('data-stance', stance);
    }
    const text = (await page.locator('main').textContent()) ?? '';
    for (const paragraph of story.article.summary) {
      for (const sentence of sentencesOf(paragraph)) expect(text).toContain(sentence);
    }
    const [lead, ...voices] = [leadQuote(story), ...otherVoices(story).slice(0, 3)];
    expect(voices).toHaveLength(3);
    for (const quote of [lead, ...voices]) expect(text).toContain(quote?.text);
    for (const { title } of story.implications) expect(text).toContain(title);
    await expect(page.getByRole('group', { name: 'Legend' })).toBeVisible();
    for (const name of ['What it may mean', 'Who may follow', 'What happened']) {
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await expect(page.locator('tr[data-country]')).toHaveCount(0);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Everything on record, with every source' }).click();
    await expect(page).toHaveURL(/\/taliban\/record\/$/);
  });

  test('the skip link leads to the table of the record', async ({ page }) => {
    await page.goto('taliban/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /^Skip to the table/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/taliban\/record\/#table$/);
    await expect(page.locator('#table tr[data-country]').first()).toBeInViewport();
  });

  test('no control that does nothing is shown', async ({ page }) => {
    await page.goto('taliban/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0);
  });
});

test('with scripts the skip link opens the table and gives it the focus', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: /^Skip to the table/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#countries-table')).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#countries-table tr[data-country]')).toHaveCount(196);
});

test('what is prerendered of the article stays until its chunk is there', async ({ page }) => {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/StoryPanel-*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await open(page);
  const panel = page.getByRole('tabpanel');
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(panel).toContainText('Zamir Kabulov');
  await expect(panel).not.toContainText('loading');
  await expect(panel).toHaveAttribute('aria-busy', 'true');
  arrive();
  await expect(panel).not.toHaveAttribute('aria-busy', 'true');
  await expect(panel).toContainText('Zamir Kabulov');
});

test('a page opens on the article though a country is selected, and on a country it names', async ({
  page,
}) => {
  const selected = page.getByRole('tab', { selected: true });
  await open(page);
  await expect(selected).toHaveText('Story');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveAttribute(
    'data-country',
    'RUS',
  );
  await open(page, 'taliban/?country=RUS');
  await expect(selected).toHaveText('Country');
  await page.getByRole('tab', { name: 'Story' }).click();
  await expect(page).toHaveURL(/\/taliban\/$/);
  await page.getByRole('tab', { name: 'Country' }).click();
  await expect(page).toHaveURL(/\/taliban\/\?tab=country$/);
  await open(page, 'taliban/?tab=changes');
  await expect(selected).toHaveText('Story');
  await expect(page.getByText(/^The address asks for something .*: changes\.$/)).toBeVisible();
});

test.describe('where a chunk is lost', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|dynamically imported module/] });

  test('its tab says so, and comes when it is asked for again', async ({ page }) => {
    await page.route('**/TablePanel-*.js*', (route) => route.abort());
    await open(page);
    await page.getByRole('tab', { name: 'Table' }).click();
    const alert = page.getByRole('tabpanel').getByRole('alert');
    await expect(alert).toContainText('This part of the page failed.');
    await page.unroute('**/TablePanel-*.js*');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await expect(page.locator('#countries-table tr[data-country]')).toHaveCount(196);
  });
});

test('the live map takes the place of the still one without a jump', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/Stage-*.js', async (route) => {
    await gate;
    await route.continue();
  });
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.goto('taliban/');
  const still = await page.locator('path[data-shape="BRA"]').boundingBox();
  open();
  await expect(countries(page)).toHaveCount(197);
  const live = await page.locator('[role="option"][data-country="BRA"]').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs((live?.[side] ?? 0) - (still?.[side] ?? 0))).toBeLessThan(1.5);
  }
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('a press before the page can answer is not lost', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/assets/story-*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('taliban/', { waitUntil: 'commit' });
  await page.locator('path[data-shape="BRA"]').click();
  open();
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
});

test('a button pressed before the page can answer is seen to wait, and does its work', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/index-*.js*');
  await page.goto('taliban/', { waitUntil: 'commit' });
  const waiting = page.locator('button[data-pressed]');
  await page.getByRole('button', { name: 'Share and embed' }).click();
  await expect(waiting).toHaveCount(1);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(waiting).toHaveAttribute('aria-label', 'Play');
  release();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a page that is asked for another day shows its question and a pale map from the first', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/index-*.js*');
  await page.goto('taliban/?date=1998-01-01', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seen = await page.evaluate(() => {
    const map = document.querySelector('[data-map-box] > [dir]');
    const words = document.querySelector('[data-date-words]');
    if (!map || !words) throw new Error('Nothing is there');
    const { content, visibility } = getComputedStyle(words, '::after');
    return { opacity: getComputedStyle(map).opacity, content, visibility };
  });
  expect(seen).toEqual({ opacity: '0.4', content: '"loading …"', visibility: 'visible' });
  await expect(page.getByText('3 July 2025').first()).toBeHidden();
  release();
  await expect(countries(page)).toHaveCount(197);
  await expect(page.locator('[data-map-box] > [dir]')).toHaveCSS('opacity', '1');
});

test('until its date is there, the page says that it is loading', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/assets/story-*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('taliban/?date=1998-01-01', { waitUntil: 'commit' });
  await expect(page.locator('[data-loading]')).toHaveAttribute(
    'data-loading',
    'loading 1 January 1998 …',
  );
  open();
  await expect(countries(page)).toHaveCount(197);
  await expect(page.locator('[data-loading]')).toHaveCount(0);
});

test('the Persian page is Persian before any script runs', async ({ page }) => {
  const html = await (await page.request.get('taliban/fa/')).text();
  expect(html).toContain('<html lang="fa" dir="rtl"');
  expect(html).toContain('چه کسی حکومت طالبان را به رسمیت می‌شناسد؟');
});
