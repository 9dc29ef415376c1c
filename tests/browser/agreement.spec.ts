import type { Page } from '@playwright/test';
import { anchors, stances } from '../data/anchors.ts';
import { expect, test } from './fixtures.ts';
import { goToDate, open } from './story.ts';

// A clock of its own stays in a context that is used again.
test.use({ reuseContext: false });

/** What four parts of the page say of one day, each in its own way: how many countries have each stance. */
interface Said {
  readonly map: readonly number[];
  /** A dash between the chapters, where nothing is counted. */
  readonly legend: readonly string[];
  readonly table: readonly number[];
  /** The date in the table's caption, as the page writes dates. */
  readonly tableDate: string;
  /** Those that are not nought, in the legend's order; none between the chapters. */
  readonly status: readonly number[];
  readonly recognise: readonly string[];
}

test('map, legend, table and status line say what the claims say on a dozen days', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, 'taliban/?tab=table&country=none');
  for (const { date, recognise, counts } of anchors) {
    await goToDate(page, date);
    await page.clock.fastForward(400);
    const isGap = date.startsWith('2002');
    const status = isGap ? [] : counts.filter((count) => count > 0);
    await expect
      .poll(() => read(page), date)
      .toEqual({
        map: counts,
        legend: counts.map((count) => (isGap ? '–' : String(count))),
        table: counts,
        tableDate: longDate(date),
        status,
        recognise,
      });
  }
});

/** `2025-07-03` as `3 July 2025`. */
function longDate(date: string): string {
  const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', format);
}

/** Everything at one moment, so that two parts are never of two days because one was read later. */
function read(page: Page): Promise<Said> {
  return page.evaluate((ids) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const counted = (elements: readonly Element[]) =>
      ids.map((id) => elements.filter((one) => one.getAttribute('data-stance') === id).length);
    const options = all('[role="listbox"] [role="option"][data-country]');
    const status = document.querySelector('[role="status"]')?.textContent ?? '';
    const last = status.split('. ').at(-1) ?? '';
    const caption = document.querySelector('#countries-table caption')?.textContent ?? '';
    return {
      map: counted(options),
      legend: all('[role="group"][aria-label="Legend"] button strong').map(
        (it) => it.textContent ?? '',
      ),
      table: counted(all('#countries-table tbody tr[data-country]')),
      tableDate: /\d+ \p{L}+ \d{4}/u.exec(caption)?.[0] ?? caption,
      status: [...last.matchAll(/(?:^|, | and )(\d+) /g)].map((match) => Number(match[1])),
      recognise: options
        .filter((one) => one.getAttribute('data-stance') === 'recognises')
        .map((one) => one.getAttribute('data-country') ?? '')
        .sort(),
    };
  }, stances);
}
