// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { countryName } from '../../src/language/countryName.ts';
import { changesBetween } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english } from '../language/sample.ts';
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

test('a comparison goes from the earlier day to the later, whichever the reader began with', () => {
  const store = renderDetails({ choices: { date: compare } });
  act(() => store.actions.compareWith(dayFrom(2025, 7, 3)));
  expect(screen.getByText('15 August 2021 to 3 July 2025')).toBeDefined();
  expect(screen.getByText('1 moved towards recognition')).toBeDefined();
});

test('lists every mover once under how it moved, with both stances', async () => {
  openChanges();
  const panel = within(screen.getByRole('tabpanel', { name: 'Changes' }));
  const headings = panel
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
  expect(headings).toEqual([
    '1 moved towards recognition',
    'None moved away from it',
    '2 took a first position',
    '2 took one against it',
  ]);
  expect(panel.getByText('Russia').closest('li')?.textContent).toBe(
    '▲RussiaNo position foundRecognises',
  );
  expect(panel.queryByText('Germany')).toBeNull();
  await userEvent.click(panel.getByText('2 took one against it'));
  for (const { country } of changesBetween(sampleStory, compare, sampleStory.opensOn)) {
    expect(panel.getAllByRole('button', { name: countryName(country, english) })).toHaveLength(1);
  }
});

test('lists the disputed moves apart, without a direction', () => {
  const claims = sampleStory.claims.map((claim) =>
    claim.id === 'RUS-2025-07-03' ? { ...claim, confidence: 'disputed' as const } : claim,
  );
  renderDetails({ story: { ...sampleStory, claims }, choices: { compare, tab: 'changes' } });
  const panel = within(screen.getByRole('tabpanel', { name: 'Changes' }));
  expect(panel.getByRole('heading', { name: '1 move is disputed' })).toBeDefined();
  expect(panel.getByText('Russia').closest('li')?.textContent).not.toMatch(/[▲▼]/);
});

test('a mover opens its country', async () => {
  const store = openChanges();
  await userEvent.click(screen.getByRole('button', { name: 'Iran' }));
  expect(store.getState()).toMatchObject({ country: 'IRN', tab: 'country' });
});
