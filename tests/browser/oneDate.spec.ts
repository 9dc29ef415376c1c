import type { Frame, Page } from '@playwright/test';
import { gapAt, storySpan } from '../../src/story/chapters.ts';
import { claimAt, countsAt, eventDays, stancesAt } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { formatIsoDay } from '../../src/time/day.ts';
import { expect, test } from './fixtures.ts';
import { hostsPort } from './server.mjs';
import { chooseSpeed, live, open, servedStory } from './story.ts';

const hosts = `http://127.0.0.1:${hostsPort}/`;

test.use({
  expectedComplaints: [new RegExp(`^request to another host: ${hosts}`)],
  // No later test shall have the slow processor.
  reuseContext: false,
});
test.describe.configure({ timeout: 90_000 });

/** Milliseconds of each way to move the date: with the loads between, half a minute in all. */
const long = 8000;

test('at every frame of a drag the page is of one day, or what lags is busy and says nothing', async ({
  page,
}) => {
  await watch(page);
  await open(page, 'taliban/?tab=table');
  await expect(page.getByRole('table', { name: /All countries/ })).toBeVisible();
  await slowDown(page, page.mainFrame());
  await drag(page, long, 20);
  const { frames, silent, tables, edged } = await expectOneDay(page.mainFrame(), 20);
  expect(tables).toBeGreaterThan(0);
  expect(silent).toBeGreaterThan(0);
  // The line comes back whenever the hand rests.
  expect(edged).toBeGreaterThan(0);
  expect(edged).toBeLessThan(frames);
});

for (const address of ['taliban/?tab=country&country=CHN', 'taliban/?tab=story']) {
  test(`while the date moves what lags of ${address} says nothing`, async ({ page }) => {
    await watch(page);
    await open(page, address);
    await drag(page, long / 8, 10);
    expect((await expectOneDay(page.mainFrame(), 10)).silent).toBeGreaterThan(0);
  });
}

/** Drags the slider to and fro for so many milliseconds, and on until the page has shown so many dates. */
async function drag(page: Page, duration: number, dates: number): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Date' });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const moveTo = (share: number) =>
    page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await moveTo(0.99);
  await page.mouse.down();
  const end = performance.now() + duration;
  let shown = 0;
  for (let at = 0; performance.now() < end || shown < dates; at += 1) {
    await moveTo(0.5 + 0.48 * Math.cos(at / 25));
    // A hand rests now and then, so that what lags is seen to come after.
    if (at % 40 !== 39) continue;
    await expect(page.locator(busy)).toHaveCount(0);
    shown = (await seen(page.mainFrame())).dates.length;
  }
  await page.mouse.up();
}

test('at every frame of the playback the page is of one day', async ({ page }) => {
  await watch(page);
  await open(page, 'taliban/?tab=table&date=2021-08-15');
  await expect(page.getByRole('table', { name: /All countries/ })).toBeVisible();
  await slowDown(page, page.mainFrame());
  await chooseSpeed(page, 2);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect
    .poll(async () => (await seen(page.mainFrame())).dates.length, { timeout: 2 * long })
    .toBeGreaterThan(8);
  await page.getByRole('button', { name: 'Pause' }).click();
  expect((await expectOneDay(page.mainFrame(), 8)).tables).toBeGreaterThan(0);
});

test('a page that opens on a date of its address is of that day from its first frame', async ({
  page,
}) => {
  await watch(page);
  await open(page);
  await slowDown(page, page.mainFrame());
  for (const [query, date] of [
    ['date=2002-01-01', '2002-01-01'],
    ['date=2023-09-13&tab=table&country=CHN', '2023-09-13'],
  ]) {
    await open(page, `taliban/?${query}`);
    const { dates } = await expectOneDay(page.mainFrame(), 1);
    expect(dates).toEqual([date]);
  }
});

test('at every frame in which a host moves the date the embed is of one day', async ({ page }) => {
  await watch(page);
  await page.goto(`${hosts}plain.html`);
  await live(page.frameLocator('iframe'));
  const embed = page.frames().find((frame) => frame.url().includes('/embed/'));
  if (!embed) throw new Error('no embed');
  // What comes with the first press of a tab is there before the frames are counted.
  await page.evaluate(() => {
    const message = { target: 'demarche', v: 1, type: 'set-state', state: { tab: 'table' } };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await expect(embed.getByRole('table', { name: /All countries/ })).toBeVisible();
  await slowDown(page, embed);
  await page.evaluate(async (duration) => {
    const map = document.querySelector('iframe')?.contentWindow;
    const end = performance.now() + duration;
    for (let at = 0; performance.now() < end; at += 1) {
      const date = `${1997 + ((at * 7) % 29)}-0${1 + (at % 9)}`;
      const message = {
        target: 'demarche',
        v: 1,
        type: 'set-state',
        state: { date, tab: 'table' },
      };
      map?.postMessage(message, '*');
      await new Promise((resolve) => setTimeout(resolve, at % 5 === 4 ? 300 : 30));
    }
  }, long);
  expect((await expectOneDay(embed, 20)).tables).toBeGreaterThan(0);
});

/** What says that it lags behind the date; a tab that nobody opened may do so for as long as it likes. */
const busy = '[aria-busy="true"]:not([hidden])';

/** What a page has to show from a day on. */
interface Step {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly stances: Readonly<Record<string, string>>;
  /** Recognisers whose source is wanted: a dashed line stands round each. */
  readonly unsure: readonly string[];
  /** The legend's counts, as text. */
  readonly counts: string;
}

/** What the frames of a page showed. */
interface Seen {
  readonly frames: number;
  /** Frames in which the table could be read. */
  readonly tables: number;
  /** Frames in which something lagged and said nothing. */
  readonly silent: number;
  /** Frames with the line round all countries that have a stance. */
  readonly edged: number;
  /** The dates on screen, each once. */
  readonly dates: readonly string[];
  readonly wrong: readonly string[];
}

/** Has each document that the page opens look at all that tells of a date, at every frame. */
async function watch(page: Page): Promise<void> {
  const story = await servedStory(page);
  await page.addInitScript(lookAtEveryFrame, stepsOf(story));
}

function stepsOf(story: Story): Step[] {
  const turns = story.claims.map(({ date }) => date.last);
  const days = [storySpan(story).from, ...eventDays(story), ...turns].sort((a, b) => a - b);
  return days.map((day) => ({
    from: formatIsoDay(day),
    stances: Object.fromEntries(stancesAt(story, day)),
    unsure: story.recognisers
      .filter((country) => claimAt(story, country, day)?.confidence === 'unverified')
      .toSorted(),
    counts: [...countsAt(story, day).values()]
      .map((count) => (gapAt(story, day) ? '–' : count))
      .join(),
  }));
}

/** Chromium's processor, six times slower. */
async function slowDown(page: Page, frame: Frame): Promise<void> {
  // A frame without an origin has a process of its own; one that shares its page's has no session.
  const own = await page
    .context()
    .newCDPSession(frame)
    .catch(() => undefined);
  const session = own ?? (await page.context().newCDPSession(page));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

const seen = (frame: Frame) => frame.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Nothing was wrong at any frame, so many dates were seen, and once it rests the table is of the date on screen. */
async function expectOneDay(frame: Frame, dates: number): Promise<Seen> {
  await expect(frame.locator(busy)).toHaveCount(0);
  const found = await seen(frame);
  expect(found.wrong).toEqual([]);
  expect(found.frames).toBeGreaterThan(dates);
  expect(found.dates.length).toBeGreaterThanOrEqual(dates);
  return found;
}

/** Runs in the page. */
function lookAtEveryFrame(steps: readonly Step[]): void {
  const counted = { frames: 0, tables: 0, silent: 0, edged: 0 };
  const found = { ...counted, dates: [] as string[], wrong: [] as string[] };
  Object.assign(window, { seen: found });
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const stanceIn = (elements: readonly Element[]) =>
    elements.map((one) => [one.getAttribute('data-country'), one.getAttribute('data-stance')]);

  /** What does not tell of the date on screen. */
  const faultsOf = (time: HTMLTimeElement): string[] => {
    const step = steps.findLast(({ from }) => from <= time.dateTime);
    const slider = document.querySelector('[type="range"]');
    const drawn = all('[data-map-box] [data-country][data-stance]');
    const options = all('[role="option"][data-country]');
    const faults: string[] = [];
    if (!step) return ['no such day'];
    const written = time.textContent ?? '';
    // A page that arrives in pieces shows its date before it has the slider.
    const isArriving = !slider && document.readyState === 'loading';
    const told = isArriving ? written : slider?.getAttribute('aria-valuetext');
    if (told !== written && !told?.startsWith(`${written}:`)) faults.push(`slider ${told}`);
    for (const [country, stance] of stanceIn([...drawn, ...options])) {
      if (stance !== step.stances[country ?? '']) faults.push(`map ${country} ${stance}`);
    }
    if (options.length > 0) faults.push(...faultsOfLines(step, options));
    const counts = all('[aria-label="Legend"] button strong').map((one) => one.textContent);
    if (counts.join() !== step.counts) faults.push(`legend ${counts.join()}`);
    return [...faults, ...faultsOfTable(step, written), ...faultsOfBusy()];
  };

  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  const outlinesOf = (elements: readonly Element[]) =>
    elements.map((one) => one.getAttribute('d') ?? '');

  /** The lines of the map, and what stands under the open country's name. */
  const faultsOfLines = (step: Step, options: readonly Element[]): string[] => {
    const faults: string[] = [];
    const unsure = options.filter((one) => one.matches('[data-confidence="unverified"]'));
    const codes = unsure.map((one) => one.getAttribute('data-country'));
    if (codes.sort().join() !== step.unsure.join()) faults.push('unsure');
    const dashes = all('[data-map-box] [class*="sourceWanted"]').filter(isSeen);
    if (dashes.length !== step.unsure.length) faults.push(`${dashes.length} dashed lines`);
    const known = outlinesOf(unsure);
    // Small states have a circle.
    const paths = dashes.filter((one) => one.matches('path'));
    const astray = outlinesOf(paths).filter((outline) => !known.includes(outline));
    if (astray.length > 0) faults.push(`${astray.length} dashed lines round others`);
    const edges = all('path[data-edges]').filter(isSeen);
    const stances = all('path[data-shape][data-country]:not([data-slot="none"])');
    const isMoving = document.querySelector('[aria-label="Timeline"] p[aria-busy="true"]');
    if (edges.length > 0) {
      found.edged += 1;
      if (isMoving) faults.push('edges while the date moves');
      const [is, should] = [edges, stances].map((ones) => outlinesOf(ones).join('').length);
      if (is !== should) faults.push('edges');
    }
    const second = document.querySelector('[data-second]')?.textContent ?? '';
    const open = options.find((one) => one.ariaSelected === 'true')?.getAttribute('aria-label');
    if (!open?.includes(second)) faults.push(`under ${open}: ${second}`);
    return faults;
  };

  /** What follows the date a moment later and does not hide until then. */
  const faultsOfBusy = (): string[] => {
    const panel = document.querySelector(
      '[data-other-day] [role="tabpanel"][aria-busy="true"]:not([hidden])',
    );
    const dated = [
      '#countries-table caption, tbody td, header p:has([data-slot]), fieldset, dl:has(dd [data-slot])',
      'li > span:has(> [data-slot]), [data-dated]',
    ].join();
    const lagging = [
      ...all('[aria-busy="true"]:not([role="tabpanel"])'),
      ...(panel?.querySelectorAll(dated) ?? []),
    ];
    if (panel && lagging.length > 0) found.silent += 1;
    return lagging.filter(isSeen).map((one) => `busy ${one.textContent?.slice(0, 40)}`);
  };

  const faultsOfTable = (step: Step, written: string): string[] => {
    const table = document.querySelector('#countries-table table');
    if (!table || !isSeen(table) || table.closest('[aria-busy="true"]')) return [];
    found.tables += 1;
    const rows = [...table.querySelectorAll('tr[data-country]')];
    const wrong = stanceIn(rows).filter(([country, is]) => is !== step.stances[country ?? '']);
    const title = table.querySelector('caption')?.textContent ?? '';
    if (!title.includes(written)) return [`table ${title}`];
    return wrong.map(([country, stance]) => `table ${country} ${stance}`);
  };

  const look = () => {
    requestAnimationFrame(look);
    // Where open details take the place of the timeline they have its date.
    const [time, ...others] = [
      ...document.querySelectorAll<HTMLTimeElement>('[data-date-words] time'),
    ].filter(isSeen);
    // Until the date of its address has come a page shows a note in place of the map.
    if (!time) return;
    found.frames += 1;
    if (!found.dates.includes(time.dateTime)) found.dates.push(time.dateTime);
    const other = others.filter(({ dateTime }) => dateTime !== time.dateTime);
    const faults = [...other.map(({ dateTime }) => `also ${dateTime}`), ...faultsOf(time)];
    if (faults.length > 0 && found.wrong.length < 10)
      found.wrong.push(`${time.dateTime}: ${faults.slice(0, 5).join('; ')}`);
  };
  requestAnimationFrame(look);
}
