import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { readCountries } from '../../src/atlas/countries.ts';
import { foldForSearch } from '../../src/language/fold.ts';
import { readOtherNames } from '../../src/site/data/otherNames.ts';
import { gapAt, storySpan } from '../../src/story/chapters.ts';
import { eventDays, stancesAt } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { addDays, type Day, formatIsoDay } from '../../src/time/day.ts';
import { seed } from '../draws.ts';
import { expect, test } from './fixtures.ts';
import { goToDate, open, servedStory } from './story.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
/** The rule itself is proved for drawn stories in `tests/app/agreement.test.tsx`; here it meets the real page. */
const asked = 8;

/** What a reader asks for: a day, a view, what the legend hides, and the table's filters; empty ones are off. */
interface Wish {
  readonly day: Day;
  readonly view: 'Map' | 'Squares';
  readonly hidden: readonly string[];
  readonly text: string;
  readonly stance: string;
  readonly group: string;
  readonly region: string;
}

/** What the page says at once, each list in the order of its keys. */
interface Said {
  /** Country and stance of each row of the table. */
  readonly rows: readonly string[];
  /** Country and stance of each option, and whether the map leaves it out. */
  readonly map: readonly string[];
  /** Count of each stance, and whether it is shown. */
  readonly legend: readonly string[];
  readonly shown: string;
}

test(`on ${asked} days, however filtered, table, map and legend say the same`, async ({ page }) => {
  const story = await servedStory(page);
  await open(page, 'taliban/?tab=table&country=none');
  await expect(field(page, 'Region').locator('option')).not.toHaveCount(1);
  await field(page, 'Name of a country', 'searchbox').focus();
  const names = await namesOnMap(page);
  const answers = whoAnswers(names);
  const wishes = fc.sample(wishesOf(story, [...names.values()]), { numRuns: asked });
  const lengths = new Set<number>();
  for (const [at, wish] of wishes.entries()) {
    const said = expectedOf(story, wish, answers);
    lengths.add(said.rows.length);
    await ask(page, wish, stancesOf(story));
    const about = `seed ${seed}, draw ${at}: ${formatIsoDay(wish.day)} ${JSON.stringify(wish)}`;
    await expect.poll(() => read(page), about).toEqual(said);
  }
  // Filters that leave everything or nothing would prove nothing.
  expect(lengths.size, `seed ${seed}`).toBeGreaterThan(4);
});

function wishesOf(story: Story, names: readonly string[]): fc.Arbitrary<Wish> {
  const stances = stancesOf(story);
  const { from, to } = storySpan(story);
  const inSpan = (day: Day) => Math.max(from, Math.min(to, day)) as Day;
  const nearEvent = fc
    .tuple(fc.constantFrom(...eventDays(story)), fc.integer({ min: -1, max: 1 }))
    .map(([day, shift]) => inSpan(addDays(day, shift)));
  const any = fc.integer({ min: from, max: to }) as fc.Arbitrary<Day>;
  const piece = fc
    .tuple(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 2, max: 4 }))
    .map(([name, start, length]) => name.slice(start % name.length).slice(0, length));
  const orNone = (of: readonly string[], weight: number) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight, arbitrary: fc.constantFrom(...of) },
    );
  const regions = readCountries(join(dataDir, 'geo')).flatMap((one) => [one.region, one.subregion]);
  return fc.record({
    day: fc.oneof({ weight: 3, arbitrary: nearEvent }, { weight: 1, arbitrary: any }),
    view: fc.constantFrom('Map', 'Squares'),
    hidden: fc.subarray([...stances], { maxLength: 3 }),
    text: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: piece }),
    stance: orNone(stances, 2),
    group: orNone(
      story.groups.map(({ id }) => id),
      1,
    ),
    region: orNone([...new Set(regions)], 2),
  });
}

/** As the legend lists them. */
function stancesOf(story: Story): readonly string[] {
  return [...story.scale.map(({ id }) => id), 'none'];
}

/** The names the map gives its countries, by code, without the subject's. */
async function namesOnMap(page: Page): Promise<ReadonlyMap<string, string>> {
  const options = await page
    .locator('[role="listbox"] [role="option"][data-country]')
    .evaluateAll((all) =>
      all.map((one): [string, string] => [
        one.getAttribute('data-country') ?? '',
        (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/: .*/s, ''),
      ]),
    );
  return new Map(options.filter(([country]) => country !== 'AFG'));
}

/**
 * Whether a country answers a text: its name holds it, or its code or another of its names begins with it. A text
 * without a letter asks for nobody.
 */
function whoAnswers(names: ReadonlyMap<string, string>) {
  const fold = (text: string) => foldForSearch(text).replaceAll(' ', '');
  const others = readOtherNames(dataDir);
  return (country: string, text: string) =>
    fold(text) !== '' &&
    (fold(names.get(country) ?? '').includes(fold(text)) ||
      [country, ...(others[country] ?? [])].some((other) => fold(other).startsWith(fold(text))));
}

function expectedOf(
  story: Story,
  { day, hidden, text, stance, group, region }: Wish,
  answers: (country: string, text: string) => boolean,
): Said {
  const stances = [...stancesAt(story, day)];
  const recognisers = stances.filter(([country]) => country !== story.subject.country);
  const members = new Set<string>(story.groups.find(({ id }) => id === group)?.members);
  const within = new Set<string>(
    readCountries(join(dataDir, 'geo'))
      .filter((one) => one.region === region || one.subregion === region)
      .map(({ iso3 }) => iso3),
  );
  const rows = recognisers.filter(
    ([country, own]) =>
      (text.trim() === '' || answers(country, text)) &&
      (stance === '' || own === stance) &&
      (group === '' || members.has(country)) &&
      (region === '' || within.has(country)),
  );
  return {
    rows: rows.map((pair) => pair.join(' ')).sort(),
    map: stances
      .map(([country, own]) => `${country} ${own}${hidden.includes(own) ? ' hidden' : ''}`)
      .sort(),
    legend: stancesOf(story).map((id) => {
      const count = recognisers.filter(([, own]) => own === id).length;
      const said = gapAt(story, day) ? '–' : count;
      return `${said} ${hidden.includes(id) ? 'hidden' : 'shown'}`;
    }),
    shown: `${rows.length} of ${recognisers.length} countries shown`,
  };
}

function field(page: Page, name: string, role: 'combobox' | 'searchbox' = 'combobox') {
  return page.getByRole('tabpanel', { name: 'Table' }).getByRole(role, { name, exact: true });
}

/** Asks for it by the page's own controls, as a reader does. */
async function ask(page: Page, wish: Wish, stances: readonly string[]): Promise<void> {
  await goToDate(page, formatIsoDay(wish.day));
  await page.getByRole('radio', { name: wish.view }).check();
  await field(page, 'Name of a country', 'searchbox').fill(wish.text);
  await field(page, 'Stance').selectOption(wish.stance);
  await field(page, 'Group').selectOption(wish.group);
  await field(page, 'Region').selectOption(wish.region);
  const legend = page.getByRole('group', { name: 'Legend' }).getByRole('button');
  const shown = await legend.evaluateAll((all) => all.map((one) => one.ariaPressed === 'true'));
  for (const [at, stance] of stances.entries()) {
    if (shown[at] === wish.hidden.includes(stance)) await legend.nth(at).click();
  }
}

/** What the page says now. */
function read(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const said = (one: Element) =>
      `${one.getAttribute('data-country')} ${one.getAttribute('data-stance')}`;
    return {
      rows: all('#countries-table tbody tr[data-country]').map(said).sort(),
      map: all('[role="listbox"] [role="option"][data-country]')
        .map((one) => `${said(one)}${one.hasAttribute('data-hidden') ? ' hidden' : ''}`)
        .sort(),
      legend: all('[role="group"][aria-label="Legend"] button').map(
        (one) =>
          `${one.querySelector('strong')?.textContent} ${one.ariaPressed === 'true' ? 'shown' : 'hidden'}`,
      ),
      shown: document.querySelector('#countries-table [aria-live]')?.textContent ?? '',
    };
  });
}
