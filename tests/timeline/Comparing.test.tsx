// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { Comparing } from '../../src/timeline/compare/Comparing.tsx';
import { sampleStory } from '../fixtures/story.ts';
import { mount } from './reader.tsx';

const start = dayFrom(2021, 8, 15);
const shown = dayFrom(2025, 7, 3);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const namesInOrder = () =>
  screen.getAllByRole('rowheader', { hidden: true }).map(({ textContent }) => textContent);

// Its chunk comes once for all of them.
beforeAll(async () => {
  await act(async () => mount(<Comparing />, sampleStory, { compare: start }));
  await screen.findByRole('button', { name: 'Stop comparing' });
  cleanup();
});

describe('comparing', () => {
  it('proposes the first day of the chapter and starts on Enter, with the focus in the field', async () => {
    const { store } = mount(<Comparing />, sampleStory);
    await press('Compare with…');
    const field = screen.getByRole('textbox', { name: 'Date to compare with' }) as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('2021-08-15');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().compare).toBe(start);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare with…' }));
  });

  it('is given up by Escape, in the field and on its button, with the focus where it began', async () => {
    const { store } = mount(<Comparing />, sampleStory);
    const opener = screen.getByRole('button', { name: 'Compare with…' });
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    for (const keys of ['{Escape}', '{Tab}{Escape}']) {
      await press('Compare with…');
      expect(opener.getAttribute('aria-expanded')).toBe('true');
      expect(opener.hasAttribute('aria-pressed')).toBe(false);
      await userEvent.keyboard(keys);
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(opener.getAttribute('aria-expanded')).toBe('false');
      expect(document.activeElement).toBe(opener);
    }
    expect(store.getState().compare).toBeNull();
  });

  it('does not compare a day with itself, and says so', async () => {
    const { store } = mount(<Comparing />, sampleStory);
    await press('Compare with…');
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.keyboard('2025-07-03{Enter}');
    expect(store.getState().compare).toBeNull();
    expect(screen.getByText(/^Both dates are 3 July 2025\. Choose another/)).toBeDefined();
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for another day where the shown one has come to be the same', () => {
    mount(<Comparing />, sampleStory, { compare: shown });
    expect(screen.getByText(/^Both dates are 3 July 2025\. Choose another/)).toBeDefined();
  });

  it('says and lists the same while the legend hides stances', () => {
    mount(<Comparing />, sampleStory, { compare: start, hidden: ['critical', 'none'] });
    expect(screen.getByText(/, 5 countries moved \(5 from/)).toBeDefined();
    expect(screen.getAllByRole('rowheader', { hidden: true })).toHaveLength(5);
  });

  it('says who moved between the two dates', () => {
    mount(<Comparing />, sampleStory, { compare: start });
    expect(
      screen.getByText(
        'Between 15 August 2021 and 3 July 2025, 5 countries moved (5 from “No position found”): ' +
          'Russia, China, Iran, Germany and United States.',
      ),
    ).toBeDefined();
  });

  it('says how many of them went without a position, but not where nobody could have one', () => {
    mount(<Comparing />, sampleStory, { compare: dayFrom(1999, 12, 1), date: start });
    expect(
      screen.getByText(
        'Between 1 December 1999 and 15 August 2021, 2 countries moved (2 to “No position found”): ' +
          'Pakistan and Russia.',
      ),
    ).toBeDefined();
    cleanup();
    mount(<Comparing />, sampleStory, { compare: dayFrom(2010, 1, 1), date: shown });
    expect(screen.getByText(/, 5 countries moved: /)).toBeDefined();
  });

  it('says so where nobody moved', () => {
    mount(<Comparing />, sampleStory, { compare: dayFrom(2025, 7, 4) });
    expect(screen.getByText(/no country moved/)).toBeDefined();
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  });

  it('lists every mover once, sortable by name and by stance', async () => {
    mount(<Comparing />, sampleStory, { compare: start });
    await userEvent.click(screen.getByText('All countries that moved'));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(
      changesBetween(sampleStory, start, shown).length,
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

  it('opens a mover', async () => {
    const { store } = mount(<Comparing />, sampleStory, { compare: start, country: null });
    await userEvent.click(screen.getByText('All countries that moved'));
    await press('Iran');
    expect(store.getState().country).toBe('IRN');
  });

  it('swaps the dates, and the story with them', async () => {
    const { store } = mount(<Comparing />, sampleStory, { compare: start });
    await press('Swap dates');
    expect(store.getState()).toMatchObject({ date: start, compare: shown });
    expect(
      screen.getByText(/^Between 3 July 2025 and 15 August 2021, 5 countries moved \(5 to/),
    ).toBeDefined();
  });

  it('ends with the focus where it began', async () => {
    const { store } = mount(<Comparing />, sampleStory, { compare: start });
    await press('Stop comparing');
    expect(store.getState().compare).toBeNull();
    expect(screen.queryByText(/Between/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare with…' }));
  });
});
