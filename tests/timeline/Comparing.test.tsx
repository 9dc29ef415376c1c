// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayFrom } from '../../src/time/day.ts';
import { Comparing } from '../../src/timeline/compare/Comparing.tsx';
import { sampleStory } from '../fixtures/story.ts';
import { mount } from './reader.tsx';

const start = dayFrom(2021, 8, 15);
const shown = dayFrom(2025, 7, 3);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

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
    expect(store.getState()).toMatchObject({ compare: start, tab: 'changes' });
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
    const { store } = mount(<Comparing />, sampleStory, { tab: 'table' });
    await act(async () => store.actions.compareWith(start));
    expect(store.getState().tab).toBe('changes');
    await press('Stop comparing');
    expect(store.getState()).toMatchObject({ compare: null, tab: 'table' });
    expect(screen.queryByText(/Between/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare with…' }));
  });
});
