// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { stanceAt } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { renderDetails } from './render.tsx';
import { isShown, textOf } from './seen.ts';

afterEach(() => vi.restoreAllMocks());

const openTable = () => renderDetails({ choices: { tab: 'table' } });
const table = () => screen.getByRole('table', { name: 'All countries' });
const rows = () => within(table()).getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);

test('the table says which day it shows and has a row for every recogniser', () => {
  openTable();
  expect(isShown(within(table()).getByText('All countries on 3 July 2025'))).toBe(true);
  expect(names()).toEqual([
    'Brazil',
    'China',
    'Germany',
    'Iran',
    'Pakistan',
    'Qatar',
    'Russia',
    'United States',
  ]);
  expect(
    isShown(screen.getByRole('row', { name: /Russia Recognises 3 Jul 2025 Alpha News/ })),
  ).toBe(true);
  expect(isShown(screen.getByText('8 of 8 countries shown'))).toBe(true);
});

test('every row is a row of the table with a cell under each of the four columns', () => {
  openTable();
  const [head, ...others] = within(table()).getAllByRole('row');
  expect(
    within(head!)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Country', 'Stance', 'Since', 'Latest source']);
  expect(others).toHaveLength(sampleStory.recognisers.length);
  for (const row of others) {
    expect(within(row).getAllByRole('rowheader')).toHaveLength(1);
    expect(within(row).getAllByRole('cell')).toHaveLength(3);
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
  expect(screen.queryByRole('table', { name: 'Totals by group' })).toBeNull();
});

test('a header sorts its column and says so', async () => {
  openTable();
  await userEvent.click(screen.getByRole('button', { name: 'Stance' }));
  expect(screen.getByRole('columnheader', { name: 'Stance' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  expect(names()[0]).toBe('Russia');
  await userEvent.click(screen.getByRole('button', { name: 'Stance' }));
  expect(screen.getByRole('columnheader', { name: 'Stance' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  expect(names()[0]).toBe('Germany');
  expect(
    screen.getByRole('columnheader', { name: 'Country' }).getAttribute('aria-sort'),
  ).toBeNull();
});

test('name, stance and group narrow the rows', async () => {
  openTable();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'Shanghai group');
  expect(names()).toEqual(['China', 'Iran', 'Pakistan', 'Russia']);
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

test('groups say how many of their members recognise', () => {
  openTable();
  const groups = screen.getByRole('table', { name: 'Totals by group' });
  expect(textOf(within(groups).getByRole('row', { name: /European Union/ }))).toContain(
    '0 of 1 recognise',
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
