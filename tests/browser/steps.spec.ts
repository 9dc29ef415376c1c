import type { Page } from '@playwright/test';
import { eventDays, moversOn } from '../../src/story/stances.ts';
import { formatIsoDay } from '../../src/time/day.ts';
import { expect, test } from './fixtures.ts';
import { open, servedStory } from './story.ts';

test('a step with one mover changes attributes of that country only', async ({ page }) => {
  const story = await servedStory(page);
  const days = eventDays(story);
  const at = days.findIndex((day) => formatIsoDay(day) === '2025-07-03');
  const day = days[at];
  const before = days[at - 1];
  if (day === undefined || before === undefined) throw new Error('no such event');
  expect(moversOn(story, day).map(({ country }) => country)).toEqual(['RUS']);
  await open(page, `taliban/?date=${formatIsoDay(before)}&country=none`);
  await page.evaluate(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    const list = document.querySelector('[role="listbox"][aria-label="Countries"]');
    if (!list) throw new Error('no list');
    new MutationObserver((records) => {
      for (const { target, type } of records) {
        touched.push(
          type === 'attributes'
            ? ((target as Element).getAttribute('data-country') ?? 'other')
            : type,
        );
      }
    }).observe(list, { attributes: true, childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page.locator('[role="option"][data-country="RUS"]')).toHaveAttribute(
    'data-stance',
    'recognises',
  );
  const touched = await page.evaluate(() => (window as unknown as { touched: string[] }).touched);
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.length).toBeLessThanOrEqual(6);
  expect(new Set(touched)).toEqual(new Set(['RUS']));
});

test('between the chapters nobody has a stance and the page says why', async ({ page }) => {
  const story = await servedStory(page);
  await open(page, 'taliban/?date=2002-01-01');
  await expect(page.locator('[data-gap]').first()).toBeAttached();
  await expect(
    page.locator('[role="option"]:not([data-stance="none"]):not([data-country="AFG"])'),
  ).toHaveCount(0);
  const gap = story.chapters[0]?.gapAfter;
  await expect(
    page
      .getByRole('region', { name: 'Timeline' })
      .getByText(gap?.title ?? '')
      .first(),
  ).toBeVisible();
  const why = gap?.text.split(':')[0] ?? '';
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toContainText(why);
});

/** The countries whose elements a page animates, from its beginning on. */
async function watchPulses(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const pulsed: string[] = [];
    Object.assign(window, { pulsed });
    const animate = Element.prototype.animate;
    Element.prototype.animate = function pulse(...given) {
      const country = this.getAttribute('data-country');
      if (country) pulsed.push(country);
      return animate.apply(this, given);
    };
  });
  return () => page.evaluate(() => (window as unknown as { pulsed: string[] }).pulsed);
}

const julyAhead = 'taliban/?date=2025-07-02&country=none';
const stepToJuly = async (page: Page) => {
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page.locator('[role="option"][data-country="RUS"]')).toHaveAttribute(
    'data-stance',
    'recognises',
  );
};

test('the movers of a step pulse once, and no other country', async ({ page }) => {
  const pulsed = await watchPulses(page);
  await open(page, julyAhead);
  expect(await pulsed()).toEqual([]);
  await stepToJuly(page);
  expect(new Set(await pulsed())).toEqual(new Set(['RUS']));
  const running = () =>
    page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
  await expect.poll(running).toBe(0);
});

test('nothing pulses for a reader who wants no movement, by the address or by the system', async ({
  page,
}) => {
  const pulsed = await watchPulses(page);
  await open(page, `${julyAhead}&motion=off`);
  await stepToJuly(page);
  expect(await pulsed()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, julyAhead);
  await stepToJuly(page);
  expect(await pulsed()).toEqual([]);
});
