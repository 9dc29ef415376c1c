import type { FrameLocator, Page } from '@playwright/test';
import { languages } from '../../src/language/languageList.ts';
import { axisOf } from '../../src/story/axis.ts';
import { moversOn } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { dayFrom, formatIsoDay } from '../../src/time/day.ts';
import { dwellFor, stopsOf } from '../../src/timeline/player/playback.ts';
import { acrossOf } from '../../src/timeline/track/layout.ts';
import { expect, test } from './fixtures.ts';
import { chooseSpeed, goToDate, live, open, servedStory } from './story.ts';

// A clock of its own stays in a context that is used again.
test.use({ reuseContext: false });

/** What the timeline shows at a time of the page's clock. */
interface Frame {
  readonly at: number;
  readonly text: string;
  readonly caption: string;
}

const region = (page: Page | FrameLocator) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page | FrameLocator) => page.getByRole('slider', { name: 'Date' });
const button = (page: Page | FrameLocator, name: string) => page.getByRole('button', { name });

/** How high the region is, by the width of the page. */
const heights = [
  [320, 134],
  [390, 134],
  [600, 152],
  [768, 152],
  [900, 139],
  [1280, 139],
] as const;

for (const path of ['taliban/', 'taliban/fa/', 'taliban/embed/']) {
  test(`the region of ${path} has one height on every date, and nothing in it moves`, async ({
    page,
  }) => {
    test.slow();
    for (const query of ['date=earliest&country=none', 'compare=2021-08-15']) {
      await open(page, `${path}?${query}`);
      for (const [width, height] of heights) {
        await page.setViewportSize({ width, height: 900 });
        const { boxes, days } = await page.locator('[type="range"]').evaluate(boxesOnEveryEvent);
        expect(days).toBeGreaterThan(50);
        expect(boxes, `${width} px, ${query}`).toHaveLength(1);
        expect(JSON.parse(boxes[0] ?? '')[0][3]).toBe(height);
      }
    }
  });
}

/** Goes by keys from event to event; gives the different boxes that the region, the slider and the buttons had. */
async function boxesOnEveryEvent(input: Element) {
  const section = input.closest('section');
  const press = (key: string) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const found = new Set<string>();
  const measure = () => {
    const parts = [section, input, ...(section?.querySelectorAll('button[aria-label]') ?? [])];
    const boxes = parts.map((part) => {
      const { x, y, width, height } = part?.getBoundingClientRect() ?? new DOMRect();
      return [x, y, width, height].map((side) => Math.round(side * 10) / 10);
    });
    found.add(JSON.stringify(boxes));
  };
  let [value, days] = ['', 0];
  await press('Home');
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
  return { boxes: [...found], days };
}

test('the caption of the busiest day is cut after two lines, and its title has every name', async ({
  page,
}) => {
  const story = await servedStory(page);
  const movers = moversOn(story, dayFrom(2021, 8, 18));
  expect(movers).toHaveLength(28);
  const names = async () => {
    const all = await namesOf(page);
    return movers.map(({ country }) => all[country] ?? '?');
  };
  for (const [width, lines] of [
    [1280, 2],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'taliban/?date=2021-08-18&country=none');
    const caption = region(page).locator('p[title]');
    await expect(caption).toContainText(/and \d+ more/);
    const title = (await caption.getAttribute('title')) ?? '';
    for (const name of await names()) expect(title).toContain(name);
    const seen = await caption.evaluate(
      (p) => p.clientHeight / parseFloat(getComputedStyle(p).lineHeight),
    );
    expect(Math.round(seen)).toBe(lines);
  }
});

test('at double speed each event stands half its time, with its caption', async ({ page }) => {
  const story = await servedStory(page);
  await page.clock.install({ time: new Date('2026-07-01T00:00:00Z') });
  await open(page, 'taliban/?date=2021-08-15&country=none');
  await chooseSpeed(page, 2);
  await page.clock.pauseAt(new Date('2026-07-01T01:00:00Z'));
  const all = stopsOf(story);
  const first = all.findIndex(({ day }) => day === dayFrom(2021, 8, 15));
  const stops = all.slice(first, first + 5);
  expect(stops).toHaveLength(5);
  const names = await namesOf(page);
  await slider(page).evaluate((input) => {
    const caption = () => input.closest('section')?.querySelector('p[title]');
    const log = [{ at: 0, text: '', caption: '' }];
    const write = () => {
      const text = input.getAttribute('aria-valuetext') ?? '';
      log.push({ at: performance.now(), text, caption: caption()?.getAttribute('title') ?? '' });
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
      await expect(page.getByRole('button', { name: label }).first()).toBeVisible();
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

test('the thumb stands over the axis where the strip draws its day, from end to end', async ({
  page,
}) => {
  for (const path of ['taliban/', 'taliban/fa/']) {
    await open(page, path);
    for (const key of ['Home', 'PageUp', 'End']) {
      await page.locator('[type="range"]').press(key);
      const away = await page.locator('[type="range"]').evaluate((input) => {
        const { value, max } = input as HTMLInputElement;
        const { left, width } = input.getBoundingClientRect();
        const share = Number(value) / Number(max);
        const isRtl = getComputedStyle(input).direction === 'rtl';
        const middle = left + 11 + (width - 22) * (isRtl ? 1 - share : share);
        const ground = input.parentElement?.querySelector('circle')?.getBoundingClientRect();
        return Math.abs((ground?.x ?? 0) + (ground?.width ?? 0) / 2 - middle);
      });
      expect(away, `${path} ${key}`).toBeLessThan(0.5);
    }
  }
});

test('a press anywhere on the strip goes there, and the date can be chosen in a low frame', async ({
  page,
  baseURL,
}) => {
  await page.goto('taliban/embed/');
  await page.setContent(
    `<iframe src="${baseURL}taliban/embed/" style="width: 600px; height: 540px; border: 0"></iframe>`,
  );
  const embed = page.frameLocator('iframe');
  await live(embed);
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
  await slider(embed).click({ position: { x: 20, y: 8 } });
  await expect(slider(embed)).toHaveAttribute('aria-valuetext', /199/);
  await goToDate(embed, '15 October 1999');
  await expect(embed.locator('time').first()).toHaveText('15 October 1999');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { code } of languages) {
    test(`the strip and the caption stand without a control that answers, in ${code}`, async ({
      page,
    }) => {
      await page.goto(code === 'en' ? 'taliban/' : `taliban/${code}/`);
      const timeline = page.locator('section:has([type="range"])').last();
      await expect(timeline.getByRole('slider')).toHaveCount(0);
      // The date reads as the text it is.
      await expect(timeline.getByRole('button')).toHaveCount(1);
      await expect(timeline.locator('time')).toBeVisible();
      await expect(timeline.locator('p[title]')).toBeVisible();
      await expect(timeline.locator('foreignObject p').first()).toBeVisible();
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
  const thumb = 22;
  const share = acrossOf(axisOf(story), 'ltr')(day) / 100;
  return { x: box.x + thumb / 2 + (box.width - thumb) * share, y: box.y + 69 };
}
