import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './story.ts';

function legendOf(page: Page): Locator {
  return page.getByRole('group', { name: /^(?:Legend|راهنمای رنگ‌ها)$/ });
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Segment {
  readonly bar: Place;
  readonly target: Place;
  /** What its letters take. */
  readonly text: Place;
}

/** Where the segments stand, in the order of the scale, the lack of a stance last. */
function segmentsOf(page: Page): Promise<readonly Segment[]> {
  return legendOf(page)
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((button) => {
        const place = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
        const range = document.createRange();
        range.selectNodeContents(button.querySelector('strong')?.parentElement ?? button);
        return {
          bar: place((button.querySelector('svg') ?? button).getBoundingClientRect()),
          target: place(button.getBoundingClientRect()),
          text: place(range.getBoundingClientRect()),
        };
      }),
    );
}

const frames = [
  { path: 'taliban/', width: 1440, height: 900, across: 8 },
  { path: 'taliban/', width: 1360, height: 800, across: 8 },
  { path: 'taliban/', width: 1280, height: 800, across: 8 },
  { path: 'taliban/', width: 1024, height: 768, across: 8 },
  { path: 'taliban/', width: 390, height: 844, across: 4 },
  { path: 'taliban/', width: 320, height: 640, across: 4 },
  { path: 'taliban/embed/', width: 660, height: 720, across: 8 },
  { path: 'taliban/fa/', width: 1280, height: 800, across: 8 },
  { path: 'taliban/fa/', width: 390, height: 844, across: 4 },
] as const;

for (const { path, width, height, across } of frames) {
  test(`${path} at ${width} × ${height}: one scale of equal segments, as high on every date`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const heights = new Set<number>();
    for (const date of ['1998-06-01', '2010-01-01', '2025-07-03']) {
      await open(page, `${path}?date=${date}&country=none`);
      heights.add((await legendOf(page).boundingBox())?.height ?? 0);
      const segments = await segmentsOf(page);
      expect(segments).toHaveLength(8);
      expect(faultsOf(segments, across)).toEqual([]);
    }
    for (const [date, other] of [
      ['2025-07-03', '2021-08-15'],
      // Back through the gap, with the most keys there are.
      ['1998-01-01', '2025-07-03'],
    ]) {
      await open(page, `${path}?date=${date}&country=none&compare=${other}`);
      heights.add((await legendOf(page).boundingBox())?.height ?? 0);
      const keys = legendOf(page).locator('div:has(> [data-key])');
      const cut = await keys.evaluate((it) => it.scrollHeight - it.clientHeight);
      // Letters may reach a pixel below their line.
      expect(cut, `${date}, ${other}`).toBeLessThanOrEqual(1);
    }
    expect([...heights]).toHaveLength(1);
    // Two lines of names under the bars, in each line of segments; on the narrowest phones three.
    expect([...heights][0]).toBeLessThanOrEqual((8 / across) * (width < 360 ? 60 : 49));
  });
}

test('names two fifths longer wrap in their segments and overlap nothing', async ({ page }) => {
  for (const { path, width, height, across } of frames) {
    await page.setViewportSize({ width, height });
    await open(page, `${path}?country=none`);
    await legendOf(page).evaluate((legend) => {
      // As in German, in one word.
      const longer = (words: string) =>
        words + 'verhältnisangelegenheiten'.slice(0, Math.ceil(words.length * 0.4));
      for (const name of legend.querySelectorAll('button span:has(~ strong)')) {
        const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          walker.currentNode.textContent = longer(walker.currentNode.textContent ?? '');
        }
      }
      for (const room of legend.querySelectorAll<HTMLElement>('[data-label]')) {
        room.dataset.label = longer(room.dataset.label ?? '');
        room.dataset.short = longer(room.dataset.short ?? '');
      }
    });
    expect(faultsOf(await segmentsOf(page), across), `${path} ${width}`).toEqual([]);
  }
});

/** What is wrong with a legend of so many segments in a line. */
function faultsOf(segments: readonly Segment[], across: number): string[] {
  const rows = [...new Set(segments.map(({ bar }) => Math.round(bar.top)))];
  const widths = segments.slice(0, 7).map(({ bar }) => bar.right - bar.left);
  const spread = Math.max(...widths) - Math.min(...widths);
  const faults = segments.flatMap(({ bar, target, text }, at) => [
    ...(text.left < bar.left - 0.5 || text.right > bar.right + 0.5
      ? [`${at}: beside its bar`]
      : []),
    ...(text.top < bar.bottom || text.bottom > target.bottom + 2 ? [`${at}: above or below`] : []),
    ...(target.bottom - target.top < 44 ? [`${at}: ${target.bottom - target.top} px high`] : []),
    ...(bar.bottom - bar.top === 10 ? [] : [`${at}: a bar of ${bar.bottom - bar.top} px`]),
  ]);
  return [
    ...faults,
    ...(rows.length === segments.length / across ? [] : [`${rows.length} lines`]),
    ...(spread > 0.5 ? [`widths differ by ${spread} px`] : []),
  ];
}

test('a segment counts, and the whole of it hides its stance and shows it again', async ({
  page,
}) => {
  await open(page, 'taliban/?date=2025-07-03&country=none');
  const names = await legendOf(page)
    .getByRole('button')
    .evaluateAll((all) => all.length);
  expect(names).toBe(8);
  const critical = legendOf(page).getByRole('button', {
    name: 'Publicly critical 71',
    exact: true,
  });
  await expect(critical).toHaveAttribute('aria-pressed', 'true');
  const bar = critical.locator('rect');
  await expect(bar).toBeVisible();
  const { height = 0, width = 0 } = (await critical.boundingBox()) ?? {};
  await critical.click({ position: { x: width - 2, y: height - 2 } });
  await expect(critical).toHaveAttribute('aria-pressed', 'false');
  await expect(bar).toBeHidden();
  await expect(page.locator('[role="option"][data-country="AUS"]')).toHaveAttribute('data-hidden');
  await critical.click({ position: { x: 2, y: 2 } });
  await expect(critical).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[role="option"][data-country="AUS"]')).not.toHaveAttribute(
    'data-hidden',
  );
});

test('between the chapters nothing is counted', async ({ page }) => {
  await open(page, 'taliban/?date=2010-01-01');
  const counts = await legendOf(page).locator('button strong').allTextContents();
  expect(counts).toEqual(Array(8).fill('–'));
});

test('where names are short the full ones are still said', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'taliban/?date=2025-07-03');
  const mission = legendOf(page).getByRole('button', { name: /^Mission staffed by Taliban/ });
  await expect(mission).toHaveAccessibleName('Mission staffed by Taliban Taliban-run mission 11');
  await expect(mission.getByText('Taliban-run mission')).toBeVisible();
  await expect(mission.getByText('Mission staffed by Taliban')).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(mission).toHaveAccessibleName('Mission staffed by Taliban 11');
  await expect(mission.getByText('Mission staffed by Taliban')).toBeVisible();
});
