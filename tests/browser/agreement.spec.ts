import { countsAt, eventDays, stancesAt } from '../../src/story/stances.ts';
import { formatIsoDay } from '../../src/time/day.ts';
import { expect, test } from './fixtures.ts';
import { countries, open, servedStory, stancesOnMap } from './story.ts';

test('the list of countries has every recogniser and the subject, once each', async ({ page }) => {
  const story = await servedStory(page);
  await open(page);
  await expect(countries(page)).toHaveCount(197);
  const shown = await stancesOnMap(page);
  expect(Object.keys(shown).sort()).toEqual([...story.recognisers, 'AFG'].sort());
  expect(shown.AFG).toBe('subject');
});

test('map, legend, table and status line agree on every event day', async ({ page }) => {
  test.setTimeout(180_000);
  const story = await servedStory(page);
  await page.clock.install();
  await open(page, 'taliban/?date=earliest&tab=table');
  const labels = new Map(
    [...story.scale, { id: 'none', label: '' }].map(({ id, label }) => [label, id]),
  );
  const days = eventDays(story);
  expect(days.length).toBeGreaterThan(50);
  const next = page.getByRole('button', { name: 'Next event' });
  for (const [at, day] of days.entries()) {
    if (at > 0 || (await shownDay(page)) !== formatIsoDay(day)) await next.click();
    await page.clock.fastForward(400);
    const expected = Object.fromEntries(stancesAt(story, day));
    expect(await stancesOnMap(page), formatIsoDay(day)).toEqual(expected);
    const counts = countsAt(story, day);
    expect(await legendCounts(page), formatIsoDay(day)).toEqual([...counts.values()]);
    const rows = await tableStances(page);
    expect(rows.length).toBe(story.recognisers.length);
    for (const [country, slot] of rows) {
      const stance = story.scale.find((one) => String(one.slot) === slot)?.id ?? 'none';
      expect(stance, `${country} on ${formatIsoDay(day)}`).toBe(expected[country]);
    }
    const status = (await page.getByRole('status').first().textContent()) ?? '';
    const hasStances = [...counts].some(([stance, count]) => stance !== 'none' && count > 0);
    if (hasStances) expect(numbersOf(status)).toEqual(nonZero(counts));
  }
  expect(labels.size).toBe(8);
});

/** The date that the slider says it is on, from its value's text. */
async function shownDay(page: import('@playwright/test').Page): Promise<string> {
  const text = await page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuetext');
  return new Date(`${text?.split(':')[0]} UTC`).toISOString().slice(0, 10);
}

async function legendCounts(page: import('@playwright/test').Page): Promise<number[]> {
  const texts = await page
    .getByRole('group', { name: 'Legend' })
    .getByRole('button')
    .allTextContents();
  return texts.map((text) => Number(/\d+$/.exec(text)?.[0]));
}

function tableStances(page: import('@playwright/test').Page): Promise<[string, string][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#countries-table tbody tr')].map((row): [string, string] => [
      row.getAttribute('data-country') ?? '',
      row.querySelector('[data-slot]')?.getAttribute('data-slot') ?? '',
    ]),
  );
}

/** The counts in the last sentence of the status line. */
function numbersOf(status: string): number[] {
  const last = status.split('. ').at(-1) ?? '';
  return [...last.matchAll(/(?:^|, | and )(\d+) /g)].map((match) => Number(match[1]));
}

function nonZero(counts: ReadonlyMap<string, number>): number[] {
  return [...counts.values()].filter((count) => count > 0);
}
