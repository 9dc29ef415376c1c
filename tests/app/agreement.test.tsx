import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { detailsSlots } from '../../src/app/detailsSlots.tsx';
import { DetailsProvider } from '../../src/details/detailsContext.tsx';
import { TablePanel } from '../../src/details/table/TablePanel.tsx';
import type { Atlas } from '../../src/geo/atlas.ts';
import { FeaturesContext, usePageFeatures } from '../../src/map/drawing/features.ts';
import { TileGrid } from '../../src/map/grid/TileGrid.tsx';
import { Legend } from '../../src/map/legend/Legend.tsx';
import { gapAt, storySpan } from '../../src/story/chapters.ts';
import { stanceAt } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import type { Day } from '../../src/time/day.ts';
import { makeReader } from '../details/render.tsx';
import { emptyAtlas } from '../fixtures/atlas.ts';
import { RECOGNISERS, SUBJECT, withDays } from '../story/arbitrary.ts';

const stances = ['recognises', 'contacts', 'critical', 'none'] as const;

const names: Readonly<Record<string, string>> = {
  ARE: 'united arab emirates',
  CHN: 'china',
  IRN: 'iran',
  PAK: 'pakistan',
  RUS: 'russia',
  SAU: 'saudi arabia',
};

interface Wish {
  readonly hidden: readonly string[];
  readonly stance: string;
  readonly group: string;
  readonly text: string;
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  hidden: fc.subarray([...stances]),
  stance: fc.constantFrom('', '', ...stances),
  group: fc.constantFrom('', '', 'gulf'),
  text: fc.constantFrom('', '', 'a', 'RU', 'an', 'zz'),
});

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

test('in any story, on any day and however filtered, table, squares and legend say the same', () => {
  let rowsSeen = 0;
  fc.assert(
    fc.property(withDays(1), wishes, ([story, [day]], wish) => {
      // What a run that failed left behind.
      cleanup();
      const shown = nearestIn(story, day);
      show(story, shown);
      ask(wish);
      const said = read();
      rowsSeen += said.rows.length;
      expect(said).toEqual(expectedOf(story, shown, wish));
    }),
    { numRuns: 20 },
  );
  expect(rowsSeen).toBeGreaterThan(10);
}, 30_000);

/** The day of the story nearest to one. */
function nearestIn(story: Story, day: Day = story.opensOn): Day {
  const { from, to } = storySpan(story);
  return day < from ? from : day > to ? to : day;
}

function show(story: Story, day: Day): void {
  const { page } = makeReader(
    <>
      <Grid />
      <Legend />
      <DetailsProvider slots={detailsSlots}>
        <TablePanel />
      </DetailsProvider>
    </>,
    { story, choices: { date: day } },
  );
  render(page);
}

function Grid() {
  return (
    <FeaturesContext value={usePageFeatures()}>
      <TileGrid atlas={atlas} onLive={() => {}} />
    </FeaturesContext>
  );
}

function ask({ hidden, stance, group, text }: Wish): void {
  for (const one of hidden) fireEvent.click(legend()[stances.indexOf(one as never)] as Element);
  fireEvent.change(screen.getByLabelText('Stance'), { target: { value: stance } });
  fireEvent.change(screen.getByLabelText('Group'), { target: { value: group } });
  fireEvent.change(screen.getByLabelText('Name of a country'), { target: { value: text } });
}

const legend = () => [...screen.getByLabelText('Legend').querySelectorAll('button')];

function read() {
  const said = (one: Element) =>
    `${one.getAttribute('data-country')} ${one.getAttribute('data-stance')}`;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    rows: all('#countries-table tr[data-country]').map(said).sort(),
    squares: all('[role="option"]')
      .map((one) => `${said(one)}${one.hasAttribute('data-hidden') ? ' hidden' : ''}`)
      .sort(),
    legend: legend().map((one) => `${one.querySelector('strong')?.textContent} ${one.ariaPressed}`),
    shown: screen.getByText(/countries shown$/).textContent,
  };
}

function expectedOf(story: Story, day: Day, { hidden, stance, group, text }: Wish) {
  const own = new Map(RECOGNISERS.map((country) => [country, stanceAt(story, country, day)]));
  const wanted = text.toLowerCase();
  const rows = [...own].filter(
    ([country, is]) =>
      (stance === '' || is === stance) &&
      (group === '' || ['ARE', 'SAU'].includes(country)) &&
      (names[country]?.includes(wanted) || country.toLowerCase().startsWith(wanted)),
  );
  return {
    rows: rows.map((pair) => pair.join(' ')),
    squares: [
      `${SUBJECT} subject`,
      ...[...own].map((pair) => `${pair.join(' ')}${hidden.includes(pair[1]) ? ' hidden' : ''}`),
    ],
    legend: stances.map((one) => {
      const count = [...own.values()].filter((is) => is === one).length;
      return `${gapAt(story, day) ? '–' : count} ${!hidden.includes(one)}`;
    }),
    shown: `${rows.length} of ${RECOGNISERS.length} countries shown`,
  };
}

/** A square for each country of the generated stories. */
const atlas: Atlas = {
  ...emptyAtlas,
  places: [SUBJECT, ...RECOGNISERS].map((iso3, column) => ({
    iso3,
    anchor: [0, 0],
    bounds: [0, 0, 1, 1],
    isSmall: false,
    neighbours: [],
    squares: [
      [column, 0],
      [column, 0],
    ],
  })),
};
