// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { csvParse } from 'd3-dsv';
import { beforeAll, expect, test, vi } from 'vitest';
import { More, moreMenu } from '../../src/app/More.tsx';
import { dayFrom } from '../../src/time/day.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';
import { mount } from '../timeline/reader.tsx';

// The browser tests see it come; a slow machine takes seconds to make ready what it imports.
beforeAll(async () => {
  await moreMenu.load();
});

async function open(kind: 'page' | 'embed', choices: Partial<ViewState> = {}) {
  const user = userEvent.setup();
  const share = vi.fn();
  const { store } = mount(<More kind={kind} onShare={share} />, sampleStory, choices);
  const button = screen.getByRole('button', { name: 'More' });
  await user.click(button);
  const menu = within(await screen.findByRole('dialog', { name: 'More' }));
  return { user, share, store, menu, button };
}

type Menu = Awaited<ReturnType<typeof open>>['menu'];

const groupOf = (menu: Menu, name: string) => within(menu.getByRole('group', { name }));

test('four groups hold what is needed less often, each by its own role and name', async () => {
  const { menu } = await open('page');
  const groups = menu.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby'));
  expect(groups.map((id) => document.getElementById(id ?? '')?.textContent)).toEqual(
    expect.arrayContaining(['Map', 'Playback', 'Page', 'Take away']),
  );
  const map = groupOf(menu, 'Map');
  map.getByRole('combobox', { name: 'Outline and count' });
  map.getByRole('button', { name: 'Patterns', pressed: false });
  map.getByText('About this map');
  map.getByRole('link', { name: 'How this map was made' });
  const playback = groupOf(menu, 'Playback');
  playback.getByRole('combobox', { name: 'Speed' });
  playback.getByRole('checkbox', { name: 'Play only Russia' });
  const page = groupOf(menu, 'Page');
  page.getByRole('combobox', { name: 'Language' });
  page.getByRole('combobox', { name: 'Theme' });
  const away = groupOf(menu, 'Take away');
  away.getByRole('button', { name: /^Share and embed/ });
  for (const kind of ['CSV', 'SVG', 'PNG']) {
    away.getByRole('button', { name: `Download ${kind}` });
  }
});

test('what is turned there turns the map', async () => {
  const { menu, store, user } = await open('page');
  const patterns = menu.getByRole('button', { name: 'Patterns' });
  await user.click(patterns);
  expect(patterns.getAttribute('aria-pressed')).toBe('true');
  expect(store.getState().hasPatterns).toBe(true);
  await user.selectOptions(menu.getByRole('combobox', { name: 'Theme' }), 'Dark theme');
  await user.selectOptions(menu.getByRole('combobox', { name: 'Speed' }), '4×');
  expect(store.getState()).toMatchObject({ scheme: 'dark', speed: 4 });
});

test('an embed has the language and the colours of its host, and a field to find a country', async () => {
  const { menu, user, store } = await open('embed');
  expect(menu.queryByRole('combobox', { name: 'Language' })).toBeNull();
  expect(menu.queryByRole('combobox', { name: 'Theme' })).toBeNull();
  await user.type(menu.getByRole('combobox', { name: 'Find a country' }), 'chin{Enter}');
  expect(store.getState().country).toBe('CHN');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('sharing closes the menu, whose button is to have the focus afterwards', async () => {
  const { menu, user, share, button } = await open('page');
  await user.click(menu.getByRole('button', { name: /^Share and embed/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(share).toHaveBeenCalledWith(button);
});

test('hidden stances are shown again from there', async () => {
  const { menu, user, store } = await open('page', { hidden: [sampleStory.scale[0]?.id ?? ''] });
  await user.click(menu.getByRole('button', { name: 'Show all' }));
  expect(store.getState().hidden).toEqual([]);
  expect(menu.queryByRole('button', { name: 'Show all' })).toBeNull();
});

test('its table is of all countries on the shown date', async () => {
  const { menu, user } = await open('page', { date: dayFrom(2022, 3, 4) });
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:test';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await user.click(menu.getByRole('button', { name: 'Download CSV' }));
  await menu.findByText(/asked to save sample-2022-03-04\.csv/);
  const rows = csvParse((await saved[0]?.text()) ?? '');
  expect(rows).toHaveLength(sampleStory.recognisers.length);
  expect(new Set(rows.map((row) => Object.values(row)[0]))).toEqual(new Set(['2022-03-04']));
  vi.restoreAllMocks();
});
