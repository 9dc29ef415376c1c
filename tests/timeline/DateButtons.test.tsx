// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { dayFrom } from '../../src/time/day.ts';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import type { ViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english } from '../language/sample.ts';
import { mount } from './reader.tsx';

const shown = dayFrom(2025, 7, 3);
const start = dayFrom(2021, 8, 15);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const dateButton = () => screen.getByRole('button', { name: /\d{4}$/ });
const field = () => screen.getByRole('textbox', { name: 'Go to date' }) as HTMLInputElement;
const otherField = () => screen.getByRole('textbox', { name: 'Date to compare with' });

/** Shows the timeline and presses its date. */
async function ask(choices: Partial<ViewState> = {}, language: Language = english) {
  const { store } = mount(<Timeline />, sampleStory, choices, language);
  await userEvent.click(dateButton());
  await screen.findByRole('textbox', { name: 'Go to date' });
  return store;
}

async function askAnew(text: string) {
  if (!screen.queryByRole('textbox')) await userEvent.click(dateButton());
  await screen.findByRole('textbox');
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

// Its chunk comes once for all of them, and slowly.
beforeAll(() => import('../../src/timeline/DateChoice.tsx'));

describe('the date', () => {
  it('opens a field with the shown date in it, selected and focused', async () => {
    await ask();
    expect(dateButton().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('2025-07-03');
    expect(field().selectionEnd).toBe(10);
    expect(field().getAttribute('placeholder')).toBe('YYYY-MM-DD');
  });

  it('is given up by Escape, with the focus where it began', async () => {
    const store = await ask();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(dateButton());
    expect(store.getState().date).toBe(shown);
  });

  it('goes to a typed year, month or day, and closes', async () => {
    const store = await ask();
    for (const [text, day] of [
      ['1998', dayFrom(1998, 12, 31)],
      ['2024-02', dayFrom(2024, 2, 29)],
      ['2022-03-04', dayFrom(2022, 3, 4)],
      ['15 August 2021', dayFrom(2021, 8, 15)],
    ] as const) {
      await askAnew(`${text}{Enter}`);
      expect(store.getState().date).toBe(day);
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(document.activeElement).toBe(dateButton());
    }
  });

  it('goes to the ends of the story and to the day it opened on', async () => {
    const store = await ask();
    for (const [name, day] of [
      ['First day', dayFrom(1996, 9, 26)],
      ['Last day checked', dayFrom(2026, 6, 24)],
      ['As opened', shown],
    ] as const) {
      if (!screen.queryByRole('textbox')) await userEvent.click(dateButton());
      await userEvent.click(await screen.findByRole('button', { name }));
      expect(store.getState().date).toBe(day);
    }
  });

  it('keeps what is no date of the story, says so, and stays where it is', async () => {
    const store = await ask();
    await askAnew('2024-13{Enter}');
    expect(field().value).toBe('2024-13');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const problem = screen.getByText(/“2024-13” is not a date/);
    expect(field().getAttribute('aria-describedby')).toBe(problem.id);
    await askAnew('1990');
    expect(screen.queryByText(/is not a date/)).toBeNull();
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    await press('Go');
    expect(screen.getByText(/runs from 26 September 1996 to 24 June 2026/)).toBeDefined();
    expect(document.activeElement).toBe(field());
    expect(store.getState().date).toBe(shown);
  });

  it('says nothing of an empty field, and never speaks beside the status line', async () => {
    const store = await ask();
    await askAnew(' {Enter}');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(store.getState().date).toBe(shown);
    expect(document.querySelector('[aria-live], [role="status"], [role="alert"]')).toBeNull();
  });

  it('stands in no form, since a sandboxed frame would never submit one', async () => {
    await ask();
    expect(field().closest('form')).toBeNull();
  });
});

describe('comparing', () => {
  it('proposes the first day of the chapter, starts on Enter, and can be ended where it began', async () => {
    const { store } = mount(<Timeline />, sampleStory);
    await press('Compare with…');
    const asked = (await screen.findByRole('textbox')) as HTMLInputElement;
    expect(asked).toBe(otherField());
    expect(document.activeElement).toBe(asked);
    expect(asked.value).toBe('2021-08-15');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().compare).toBe(start);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'End comparison' }));
    await userEvent.keyboard('{Enter}');
    expect(store.getState().compare).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare with…' }));
  });

  it('is given up by Escape and by its own button, with the focus where it began', async () => {
    const { store } = mount(<Timeline />, sampleStory);
    const opener = screen.getByRole('button', { name: 'Compare with…' });
    for (const giveUp of [() => userEvent.keyboard('{Escape}'), () => press('Compare with…')]) {
      await press('Compare with…');
      await screen.findByRole('textbox');
      expect(opener.getAttribute('aria-expanded')).toBe('true');
      await giveUp();
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(document.activeElement).toBe(opener);
    }
    expect(store.getState().compare).toBeNull();
  });

  it('does not compare a day with itself, and says so', async () => {
    const { store } = mount(<Timeline />, sampleStory);
    await press('Compare with…');
    await userEvent.clear(await screen.findByRole('textbox'));
    await userEvent.keyboard('2025-07-03{Enter}');
    expect(store.getState().compare).toBeNull();
    expect(screen.getByText(/^Both dates are 3 July 2025\. Choose another/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'As opened' })).toBeNull();
  });

  it('lets both dates be chosen anew by the date, and swapped', async () => {
    const store = await ask({ compare: start });
    expect((otherField() as HTMLInputElement).value).toBe('2021-08-15');
    await userEvent.clear(otherField());
    await userEvent.type(otherField(), '2022-01-01{Enter}');
    expect(store.getState()).toMatchObject({ date: shown, compare: dayFrom(2022, 1, 1) });
    await userEvent.click(dateButton());
    await userEvent.click(await screen.findByRole('button', { name: 'Swap dates' }));
    expect(store.getState()).toMatchObject({ date: dayFrom(2022, 1, 1), compare: shown });
  });
});
