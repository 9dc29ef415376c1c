// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { detailsSlots } from '../../src/app/detailsSlots.tsx';
import { DetailsProvider } from '../../src/details/detailsContext.tsx';
import { TablePanel } from '../../src/details/table/TablePanel.tsx';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { stanceAt } from '../../src/story/stances.ts';
import type { Story } from '../../src/story/story.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { makeReader, renderDetails } from './render.tsx';
import { isShown, opened, textOf } from './seen.ts';

afterEach(() => vi.restoreAllMocks());

const openTable = () => renderDetails({ choices: { tab: 'table' } });
const table = () => screen.getByRole('table', { name: 'All countries' });
const rows = () => within(table()).getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);

test('the table says which day it shows and has a row for every recogniser, by stance and then by name', () => {
  openTable();
  expect(isShown(screen.getByRole('heading', { name: 'All countries, 3 July 2025' }))).toBe(true);
  expect(names()).toEqual([
    'Russia',
    'China',
    'Iran',
    'Germany',
    'United States',
    'Brazil',
    'Pakistan',
    'Qatar',
  ]);
  expect(isShown(screen.getByRole('row', { name: 'Russia Recognises 3 Jul 2025' }))).toBe(true);
  expect(isShown(screen.getByText('8 of 8 countries shown'))).toBe(true);
});

test('every row is a row of the table with a cell under each of the three columns', () => {
  openTable();
  const [head, ...others] = within(table()).getAllByRole('row');
  expect(
    within(head!)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Country', 'Stance', 'Since']);
  expect(others).toHaveLength(sampleStory.recognisers.length);
  for (const row of others) {
    expect(within(row).getAllByRole('rowheader')).toHaveLength(1);
    expect(within(row).getAllByRole('cell')).toHaveLength(2);
  }
  // Laid out as grids these are tables to every browser only where it is written down.
  const parts = [table(), ...table().querySelectorAll('thead, tbody, tr, th, td')];
  for (const part of parts) expect(part.getAttribute('role'), part.outerHTML).not.toBeNull();
});

test('a row names its country and has the slot of its stance', () => {
  openTable();
  const slots = rows().map((row) => [
    row.getAttribute('data-country'),
    row.querySelector('[data-slot]')?.getAttribute('data-slot'),
  ]);
  expect(slots).toHaveLength(8);
  expect(slots).toContainEqual(['RUS', '1']);
  expect(slots).toContainEqual(['CHN', '3']);
  expect(slots).toContainEqual(['BRA', 'none']);
});

test('a day is given with a short month, a month and a year as they are known', () => {
  const store = openTable();
  const since = (country: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${country} `) })).getAllByRole('cell')[1]
      ?.textContent;
  expect(since('China')).toBe('1 Dec 2023');
  expect(since('Iran')).toBe('2022');
  expect(since('Brazil')).toBe('–');
  act(() => store.actions.goToDay(dayFrom(1998, 1, 1)));
  expect(since('Pakistan')).toBe('May 1997');
});

test('on every day the rows have the stances of the story', () => {
  const store = openTable();
  for (const day of [dayFrom(1998, 1, 1), dayFrom(2010, 1, 1), dayFrom(2024, 1, 1)]) {
    act(() => store.actions.goToDay(day));
    for (const country of sampleStory.recognisers) {
      expect(
        table().querySelector(`[data-country="${country}"]`)?.getAttribute('data-stance'),
      ).toBe(stanceAt(sampleStory, country, day));
    }
  }
});

test('between chapters the table says why it is empty of stances, and no group recognises', () => {
  const store = openTable();
  act(() => store.actions.goToDay(dayFrom(2010, 1, 1)));
  expect(textOf(table())).toContain('There was nothing to recognise.');
  expect(screen.queryByRole('heading', { name: 'Totals by group' })).toBeNull();
});

test('a header sorts its column and says so', async () => {
  openTable();
  const order = (column: string) =>
    screen.getByRole('columnheader', { name: column }).getAttribute('aria-sort');
  expect(order('Stance')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Stance' }));
  expect(order('Stance')).toBe('descending');
  expect(names()[0]).toBe('Germany');
  await userEvent.click(screen.getByRole('button', { name: 'Country' }));
  expect(order('Country')).toBe('ascending');
  expect(order('Stance')).toBeNull();
  expect(names()[0]).toBe('Brazil');
});

test('a region narrows the rows, and only regions with a recogniser are offered', async () => {
  openTable();
  const region = screen.getByRole('combobox', { name: 'Region' });
  await within(region).findByRole('option', { name: 'Asia' });
  const offered = within(region)
    .getAllByRole('option')
    .map((option) => option.textContent.trim());
  expect(offered).toContain('Southern Asia');
  expect(offered).not.toContain('Melanesia');
  await userEvent.selectOptions(region, within(region).getByRole('option', { name: 'Asia' }));
  expect(names()).toEqual(['China', 'Iran', 'Pakistan', 'Qatar']);
  await userEvent.selectOptions(
    region,
    within(region).getByRole('option', { name: /Southern Asia/ }),
  );
  expect(names()).toEqual(['Iran', 'Pakistan']);
  await userEvent.selectOptions(
    region,
    within(region).getByRole('option', { name: 'All regions' }),
  );
  expect(names()).toHaveLength(8);
});

test('other names and codes find their countries once they have loaded', async () => {
  openTable();
  const field = screen.getByRole('searchbox', { name: 'Name of a country' });
  await userEvent.type(field, 'Persia');
  await expect.poll(names).toEqual(['Iran']);
  await userEvent.clear(field);
  await userEvent.type(field, 'USA');
  await expect.poll(names).toEqual(['United States']);
});

test('how many are shown stands above the table and is announced politely, without a second status', async () => {
  openTable();
  const count = screen.getByText('8 of 8 countries shown');
  expect(count.closest('[aria-live="polite"]')).toBe(count);
  expect(count.compareDocumentPosition(table())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name of a country' }), 'ira');
  expect(count.isConnected).toBe(true);
  expect(count.textContent).toBe('1 of 8 countries shown');
  expect(screen.queryAllByRole('status')).toEqual([]);
});

test('a story of a thousand recognisers is shown, sorted and narrowed', async () => {
  const codes = Array.from({ length: 1000 }, (_, at) => codeOf(at));
  const [spoken] = sampleStory.claims;
  const story: Story = {
    ...sampleStory,
    recognisers: codes,
    groups: [{ id: 'half', label: 'Half', members: codes.slice(0, 500) }],
    claims: codes.map((country, at) => ({
      ...spoken!,
      id: `${country}-2021`,
      country,
      date: parseCivilDate('2021-09-10')!,
      stance: at % 2 === 0 ? 'contacts' : 'critical',
    })),
  };
  render(
    makeReader(
      <DetailsProvider slots={detailsSlots}>
        <TablePanel />
      </DetailsProvider>,
      { story },
    ).page,
  );
  // Roles of a thousand rows take a minute to work out: only the filters and the head are asked for theirs.
  const shown = () => [...document.querySelectorAll<HTMLElement>('#countries-table tbody tr')];
  const head = within(document.querySelector<HTMLElement>('#countries-table thead')!);
  expect(shown()).toHaveLength(1000);
  expect(shown()[499]?.dataset.stance).toBe('contacts');
  expect(shown()[500]?.dataset.stance).toBe('critical');
  await userEvent.click(head.getByRole('button', { name: 'Country' }));
  expect(head.getByRole('columnheader', { name: 'Country' }).ariaSort).toBe('ascending');
  await userEvent.click(head.getByRole('button', { name: 'Country' }));
  expect(shown()[0]?.dataset.country).toBe(codes.at(-1));
  await userEvent.selectOptions(screen.getByLabelText('Group'), 'Half');
  expect(shown()).toHaveLength(500);
  expect(isShown(screen.getByText('500 of 1000 countries shown'))).toBe(true);
}, 60_000);

test('name, stance and group narrow the rows', async () => {
  openTable();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'Shanghai group');
  expect(names()).toEqual(['Russia', 'China', 'Iran', 'Pakistan']);
  expect(isShown(screen.getByText(/1 of 4 recognises and 2 official contacts only/))).toBe(true);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Stance' }),
    'Official contacts only',
  );
  expect(names()).toEqual(['China', 'Iran']);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name of a country' }), 'ira');
  expect(names()).toEqual(['Iran']);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name of a country' }), 'x');
  expect(textOf(table())).toContain('No country matches.');
});

test('a stance hidden in the legend keeps its rows', () => {
  const store = openTable();
  act(() => store.actions.toggleStance('recognises'));
  expect(names()).toContain('Russia');
});

test('groups say how many of their members have which stance', async () => {
  openTable();
  await opened('Totals by group');
  const groups = screen.getByRole('table', { name: 'Totals by group' });
  expect(textOf(within(groups).getByRole('row', { name: /European Union/ }))).toContain(
    '0 of 1 recognise and 1 publicly critical.',
  );
  expect(textOf(within(groups).getByRole('row', { name: /Shanghai group/ }))).toContain(
    '1 of 4 recognises and 2 official contacts only.',
  );
  expect(isShown(screen.getByText('Afghanistan, the subject, is not counted.'))).toBe(true);
});

test('Download CSV saves the rows as they are shown', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:table';
  };
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  openTable();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name of a country' }), 'rus');
  await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
  expect(saved.mock.contexts).toMatchObject([{ download: 'sample-2025-07-03.csv' }]);
  const lines = (await blobs[0]!.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe(
    '2025-07-03,RUS,Russia,recognises,Recognises,2025-07-03,confirmed,Alpha News,Alpha reports,https://example.org/alpha',
  );
});

/** Codes in alphabetical order that no country has, as long as there are fewer than 1,352 of them. */
function codeOf(at: number): Iso3 {
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  return `${at < 676 ? 'X' : 'Y'}${letter(Math.floor(at / 26))}${letter(at)}` as Iso3;
}
