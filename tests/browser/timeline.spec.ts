import type { FrameLocator, Page } from '@playwright/test';
import { languages } from '../../src/language/languageList.ts';
import { axisOf } from '../../src/story/axis.ts';
import { moversOn } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { dayFrom, formatIsoDay } from '../../src/time/day.ts';
import { dwellFor, stopsOf } from '../../src/timeline/player/playback.ts';
import { acrossOf } from '../../src/timeline/track/layout.ts';
import { expect, test } from './fixtures.ts';
import { chooseSpeed, live, open, servedStory } from './story.ts';

// A clock of its own stays in a context that is used again.
test.use({ reuseContext: false });

/** What the timeline shows at a time of the page's clock. */
interface Frame {
  readonly at: number;
  readonly text: string;
  readonly caption: string;
}

const busiest = 'taliban/?date=2021-08-18&country=none';

const region = (page: Page | FrameLocator) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page | FrameLocator) => page.getByRole('slider', { name: 'Date' });
const button = (page: Page | FrameLocator, name: string) => page.getByRole('button', { name });

for (const [path, width] of [
  ['taliban/', 320],
  ['taliban/', 768],
  ['taliban/', 1280],
  ['taliban/fa/', 320],
  ['taliban/fa/', 420],
] as const) {
  test(`nothing below the caption of ${path} moves from day to day, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${path}?date=earliest&country=none`);
    const tops = await page.locator('[type="range"]').evaluate(async (input) => {
      const found = new Set<number>();
      const section = input.closest('section');
      const press = (key: string) => {
        input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        return new Promise((resolve) => requestAnimationFrame(resolve));
      };
      const measure = () => {
        const top = section?.getBoundingClientRect().top ?? 0;
        found.add(Math.round(input.getBoundingClientRect().top - top));
      };
      let [value, days] = ['', 0];
      while ((input as HTMLInputElement).value !== value) {
        value = (input as HTMLInputElement).value;
        measure();
        await press('ArrowUp');
        days += 1;
      }
      for (const key of ['End', 'PageDown', 'Home']) {
        await press(key);
        measure();
      }
      return { found: [...found], days };
    });
    expect(tops.days).toBeGreaterThan(50);
    expect(tops.found).toHaveLength(1);
  });
}

test('the caption of the busiest day has its totals in sight and every name in reach', async ({
  page,
}) => {
  const story = await servedStory(page);
  const movers = moversOn(story, dayFrom(2021, 8, 18));
  expect(movers).toHaveLength(28);
  await open(page, busiest);
  const totals = region(page).getByText('28 countries moved.');
  const last = region(page).getByText(/Switzerland and Ukraine now/);
  const isInSight = () => last.evaluate(isEndInBox);
  await expect(totals).toBeInViewport();
  expect(await isInSight()).toBe(false);
  await button(page, 'Show all 28 names').click();
  await expect.poll(isInSight).toBe(true);
  await button(page, 'Show fewer').click();
  await expect(button(page, 'Show all 28 names')).toBeFocused();
  await expect.poll(isInSight).toBe(false);
});

test('while it plays a wheel reads the names to their end, and playback goes on', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-07-01T00:00:00Z') });
  await open(page, busiest);
  await page.clock.pauseAt(new Date('2026-07-01T01:00:00Z'));
  await button(page, 'Play').click();
  const last = region(page).getByText(/Switzerland and Ukraine now/);
  await last.hover({ force: true, position: { x: 5, y: 5 } });
  await page.mouse.wheel(0, 600);
  await expect.poll(() => last.evaluate(isEndInBox)).toBe(true);
  await expect(region(page).getByText('28 countries moved.')).toBeInViewport();
  await expect(button(page, 'Show all 28 names')).toBeVisible();
  await expect(button(page, 'Pause')).toBeVisible();
});

test('at double speed each event stands half its time, with its caption', async ({ page }) => {
  const story = await servedStory(page);
  await page.clock.install({ time: new Date('2026-07-01T00:00:00Z') });
  await open(page, 'taliban/?date=2021-08-15&country=none');
  await page.clock.pauseAt(new Date('2026-07-01T01:00:00Z'));
  await chooseSpeed(page, 2);
  const all = stopsOf(story);
  const first = all.findIndex(({ day }) => day === dayFrom(2021, 8, 15));
  const stops = all.slice(first, first + 5);
  expect(stops).toHaveLength(5);
  const names = await namesOf(page);
  await slider(page).evaluate((input) => {
    const caption = input.closest('section')?.querySelector('div:has(> p > time) + div');
    const log = [{ at: 0, text: '', caption: '' }];
    const write = () => {
      const text = input.getAttribute('aria-valuetext') ?? '';
      log.push({ at: performance.now(), text, caption: caption?.textContent ?? '' });
    };
    Object.assign(window, { log });
    write();
    new MutationObserver(write).observe(input, { attributeFilter: ['aria-valuetext'] });
  });
  const log = async () =>
    (await page.evaluate(() => (window as unknown as { log: Frame[] }).log)).slice(1);
  await button(page, 'Play').click();
  await expect(button(page, 'Pause')).toBeVisible();
  while ((await log()).length < stops.length) await page.clock.runFor(100);
  const frames = (await log()).slice(0, stops.length);
  for (const [at, { movers }] of stops.slice(1, -1).entries()) {
    const stood = (frames[at + 2]?.at ?? 0) - (frames[at + 1]?.at ?? 0);
    expect(Math.abs(stood - dwellFor(movers, 2))).toBeLessThanOrEqual(2);
  }
  for (const [at, { day }] of stops.entries()) {
    const shown = new Date(`${frames[at]?.text.split(':')[0]} UTC`).toISOString().slice(0, 10);
    expect(shown).toBe(formatIsoDay(day));
    for (const { country } of moversOn(story, day)) {
      expect(frames[at]?.caption).toContain(names[country]);
    }
  }
});

test('any key pauses where the focus is after Play was pressed', async ({ page }) => {
  await open(page, 'taliban/?date=2021-08-15&country=none');
  for (const key of ['Escape', 'ArrowRight', 'Tab', 'Shift']) {
    await button(page, 'Play').click();
    await expect(button(page, 'Pause')).toBeFocused();
    await page.keyboard.press(key);
    await expect(button(page, 'Play')).toBeVisible();
  }
  await button(page, 'Play').press('Space');
  await expect(button(page, 'Pause')).toBeVisible();
  await page.mouse.wheel(0, 20);
  await expect(button(page, 'Pause')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(button(page, 'Play')).toBeVisible();
});

for (const [path, label] of [
  ['taliban/', 'No recognition of the Taliban found'],
  ['taliban/fa/', 'به رسمیت شناختن طالبان یافت نشد'],
] as const) {
  test(`the slider of ${path} stays where it is when the chapter changes`, async ({ page }) => {
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${path}?date=2022-01-01&country=none`);
      const input = page.locator('[type="range"]');
      await live(page);
      const top = () => input.evaluate((it) => it.getBoundingClientRect().top + scrollY);
      const before = await top();
      await input.press('Home');
      await expect(page.getByRole('button', { name: label })).toBeVisible();
      expect(await top(), `${width} px wide`).toBe(before);
    }
  });
}

for (const [what, viewport] of [
  ['beside the map', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 700 }],
] as const) {
  test(`a milestone opens at its sources ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, 'taliban/?date=1999-10-15&country=CHN');
    await region(page).getByRole('link', { name: 'Security Council resolution 1267' }).click();
    const item = page.locator('#milestone-1999-10-15');
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport();
    await expect(item.getByRole('link')).not.toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Story' })).toHaveAttribute('aria-selected', 'true');
    expect(page.url()).not.toContain('#');
  });
}

test('milestones can be pointed at on the strip, and open by a press', async ({ page }) => {
  const story = await servedStory(page);
  await open(page, 'taliban/?country=CHN');
  const at = await placeOf(page, story, dayFrom(1999, 10, 15));
  await page.mouse.move(at.x, at.y);
  await expect(page.getByText('15 October 1999: Security Council resolution 1267')).toBeVisible();
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('#milestone-1999-10-15')).toBeFocused();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^15 October 1999/);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true });

  test('a milestone of the strip shows its day first, where the caption opens it', async ({
    page,
  }) => {
    const story = await servedStory(page);
    await open(page, 'taliban/?country=CHN');
    const at = await placeOf(page, story, dayFrom(1999, 10, 15));
    await page.touchscreen.tap(at.x, at.y);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^15 October 1999/);
    await expect(page.getByRole('tab', { name: 'Country' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await region(page).getByRole('link', { name: 'Security Council resolution 1267' }).tap();
    await expect(page.locator('#milestone-1999-10-15')).toBeFocused();
  });
});

test('in a frame of 600 × 420 the slider, the buttons and the date can be used', async ({
  page,
  baseURL,
}) => {
  await page.goto('taliban/embed/');
  await page.setContent(
    `<iframe src="${baseURL}taliban/embed/" style="width: 600px; height: 420px; border: 0"></iframe>`,
  );
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('[data-compact]')).toBeVisible();
  const inFrame = async (part: ReturnType<typeof slider>) => {
    await expect(part).toBeVisible();
    const box = await part.boundingBox();
    const frame = await page.locator('iframe').boundingBox();
    if (!box || !frame) throw new Error('no box');
    expect(box.height).toBeGreaterThanOrEqual(24);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
  };
  for (const name of ['Play', 'Previous event', 'Next event']) await inFrame(button(embed, name));
  await inFrame(slider(embed));
  await slider(embed).click({ position: { x: 20, y: 18 } });
  await expect(slider(embed)).toHaveAttribute('aria-valuetext', /199/);
  const field = embed.getByRole('textbox', { name: 'Go to date' });
  await inFrame(field);
  await field.fill('15 October 1999');
  await field.press('Enter');
  await expect(embed.getByText('15 October 1999').first()).toBeVisible();
  await embed.getByRole('link', { name: 'Security Council resolution 1267' }).click();
  await expect(embed.locator('#milestone-1999-10-15')).toBeFocused();
  const panelRow = embed
    .locator('div')
    .filter({ has: page.locator('> button', { hasText: 'Close details' }) });
  await expect(panelRow.locator('time')).toHaveText('15 October 1999');
  await expect(panelRow.locator('time')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { code } of languages) {
    test(`the strip and the caption stand without a control, in ${code}`, async ({ page }) => {
      await page.goto(code === 'en' ? 'taliban/' : `taliban/${code}/`);
      const timeline = page.locator('section:has([type="range"])').last();
      await expect(timeline.getByRole('slider')).toHaveCount(0);
      await expect(timeline.getByRole('button')).toHaveCount(0);
      await expect(timeline.getByRole('textbox')).toHaveCount(0);
      await expect(timeline.locator('foreignObject').first()).toBeVisible();
      await expect(timeline.locator('time')).toBeVisible();
      await expect(timeline.locator('div:has(> p > time) + div > div > p').first()).toBeVisible();
    });
  }
});

/** The names of countries as the map has them. */
function namesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const options = [...document.querySelectorAll('[role="option"][data-country]')];
    return Object.fromEntries(
      options.map((option) => [
        option.getAttribute('data-country') ?? '',
        option.getAttribute('aria-label')?.split(':')[0] ?? '',
      ]),
    );
  });
}

/** Where the mark of a day stands in the row of milestones, in CSS pixels of the window. */
async function placeOf(page: Page, story: Story, day: ReturnType<typeof dayFrom>) {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider has no box');
  const thumb = 24;
  const share = acrossOf(axisOf(story), 'ltr')(day) / 100;
  return { x: box.x + thumb / 2 + (box.width - thumb) * share, y: box.y + box.height + 7 };
}

/** Whether the end of a line of the caption is inside the caption's box, above the line that opens it. */
function isEndInBox(line: Element): boolean {
  const box = line.parentElement?.parentElement;
  const opener = box?.querySelector('button')?.getBoundingClientRect();
  const { bottom } = line.getBoundingClientRect();
  const isOpen = box?.querySelector('[aria-expanded="true"]') !== null;
  const edge = isOpen || !opener ? box?.getBoundingClientRect().bottom : opener.top;
  return bottom <= (edge ?? 0) + 2;
}
