// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { renderDetails } from './render.tsx';
import { isShown } from './seen.ts';

const compare = dayFrom(2021, 8, 15);
const openChanges = () => renderDetails({ choices: { compare, tab: 'changes' } });
const tabNames = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);

test('the tab Changes is the first while two dates are compared, and goes with the comparison', () => {
  const store = renderDetails({ choices: { tab: 'table' } });
  expect(tabNames()).toEqual(['Story', 'Country', 'Table']);
  act(() => store.actions.compareWith(compare));
  expect(tabNames()).toEqual(['Changes', 'Story', 'Country', 'Table']);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Changes');
  const panel = screen.getByRole('tabpanel', { name: 'Changes' });
  expect(isShown(panel)).toBe(true);
  expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('What changed');
  expect(within(panel).getByText('15 August 2021 to 3 July 2025')).toBeDefined();
  act(() => store.actions.compareWith(null));
  expect(tabNames()).toEqual(['Story', 'Country', 'Table']);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Table');
});

test('lists every mover once, sortable by name and by stance', async () => {
  openChanges();
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('rowheader')).toHaveLength(
    changesBetween(sampleStory, compare, sampleStory.opensOn).length,
  );
  expect(namesInOrder()).toEqual(['China', 'Germany', 'Iran', 'Russia', 'United States']);
  const header = screen.getByRole('columnheader', { name: '3 Jul 2025' });
  await userEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  expect(namesInOrder()).toEqual(['Russia', 'China', 'Iran', 'Germany', 'United States']);
  await userEvent.click(within(header).getByRole('button'));
  expect(header.getAttribute('aria-sort')).toBe('descending');
  expect(namesInOrder()).toEqual(['Germany', 'United States', 'China', 'Iran', 'Russia']);
});

test('a mover opens its country', async () => {
  const store = openChanges();
  await userEvent.click(screen.getByRole('button', { name: 'Iran' }));
  expect(store.getState()).toMatchObject({ country: 'IRN', tab: 'country' });
});

function namesInOrder() {
  return screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
}
