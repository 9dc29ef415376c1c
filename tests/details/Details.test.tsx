// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { loadOtherNames } from '../../src/language/countrySearch.ts';
import { loadRegions } from '../../src/language/regions.ts';
import { persian } from '../language/sample.ts';
import { makeDetails, renderDetails } from './render.tsx';
import { isShown } from './seen.ts';

const selectedTab = () => screen.getByRole('tab', { selected: true }).textContent;

test('the region Details has three tabs and shows the panel of one', () => {
  renderDetails();
  const region = screen.getByRole('region', { name: 'Details' });
  const tabs = within(region).getAllByRole('tab');
  expect(tabs.map((tab) => tab.textContent)).toEqual(['Story', 'Country', 'Table']);
  expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
  expect(isShown(screen.getByRole('tabpanel', { name: 'Story' }))).toBe(true);
});

test('prerendered HTML holds the article, and tabs that are links to it or to the record, without a style attribute', () => {
  const html = renderToString(makeDetails().page);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('[style]')).toHaveLength(0);
  const tabs = [...page.querySelectorAll('a[role="tab"]')];
  expect(tabs).toHaveLength(3);
  expect(tabs.map((tab) => tab.getAttribute('tabindex'))).toEqual(['0', '0', '0']);
  expect(tabs.map((tab) => tab.getAttribute('href'))).toEqual([
    '#details-story',
    './sample/record/#claims',
    './sample/record/#table',
  ]);
  const story = page.querySelector('#details-story:not([hidden])');
  expect(story?.textContent).toContain('A brave decision.');
  expect(page.querySelector('#details-country')?.innerHTML).toBe('');
  expect(page.querySelector('#details-table')?.innerHTML).toBe('');
});

test('a press on a tab opens it, and the address stays as it is', async () => {
  const store = renderDetails();
  await userEvent.click(screen.getByRole('tab', { name: 'Table' }));
  expect(store.getState().tab).toBe('table');
  expect(isShown(screen.getByRole('tabpanel', { name: 'Table' }))).toBe(true);
  expect(location.hash).toBe('');
});

test('one tab stop; arrows go round, Home and End to the ends, and the focus goes with them', async () => {
  renderDetails({ choices: { tab: 'country' } });
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Country' }));
  for (const [key, name] of [
    ['{ArrowRight}', 'Table'],
    ['{ArrowRight}', 'Story'],
    ['{ArrowLeft}', 'Table'],
    ['{Home}', 'Story'],
    ['{End}', 'Table'],
  ] as const) {
    await userEvent.keyboard(key);
    expect(selectedTab()).toBe(name);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name }));
  }
});

test('Space opens a tab as Enter does', async () => {
  const store = renderDetails({ choices: { tab: 'country' } });
  screen.getByRole('tab', { name: 'Story' }).focus();
  await userEvent.keyboard(' ');
  expect(store.getState().tab).toBe('story');
  screen.getByRole('tab', { name: 'Table' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(store.getState().tab).toBe('table');
});

test('from right to left the left arrow leads on', async () => {
  const store = renderDetails({ language: persian, choices: { tab: 'story' } });
  screen.getByRole('tab', { selected: true }).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(store.getState().tab).toBe('country');
});

test('a hidden panel follows nothing, keeps what was typed, and is never late when it is opened', async () => {
  const store = renderDetails({ choices: { tab: 'table' } });
  const row = () => document.querySelector('#countries-table tr[data-country="RUS"]');
  await userEvent.type(screen.getByRole('searchbox'), 'rus');
  // What comes late is drawn, and with it what has changed since.
  await act(() => Promise.all([loadOtherNames(), loadRegions('en')]));
  await userEvent.click(screen.getByRole('tab', { name: 'Story' }));
  act(() => store.actions.goToPreviousEvent());
  expect(row()?.getAttribute('data-stance')).toBe('recognises');
  await userEvent.click(screen.getByRole('tab', { name: 'Table' }));
  expect(row()?.getAttribute('data-stance')).toBe('contacts');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('rus');
});

test('a country opened from inside takes the focus to its heading, one opened on the map does not', async () => {
  const store = renderDetails({ choices: { tab: 'table' } });
  await userEvent.click(screen.getByRole('button', { name: 'China' }));
  expect(store.getState()).toMatchObject({ country: 'CHN', tab: 'country' });
  const heading = screen.getByRole('heading', { name: 'China' });
  expect(document.activeElement).toBe(heading);
  heading.blur();
  act(() => store.actions.openCountry('IRN' as Iso3));
  expect(document.activeElement).not.toBe(screen.getByRole('heading', { name: 'Iran' }));
});
