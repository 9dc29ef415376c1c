// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Status } from '../../src/app/Status.tsx';
import { dayFrom } from '../../src/time/day.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';
import { mount } from '../timeline/reader.tsx';

const start = dayFrom(2021, 8, 15);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Shows the status line beside a slider and a button, and collects what it says. */
function listen(choices: Partial<ViewState> = {}) {
  const { store } = mount(
    <>
      <Status />
      <input type="range" />
      <button type="button">A</button>
    </>,
    sampleStory,
    choices,
  );
  const said: string[] = [];
  let last = screen.getByRole('status').textContent;
  const wait = (time: number) => {
    act(() => vi.advanceTimersByTime(time));
    const text = screen.getByRole('status').textContent ?? '';
    if (text !== last) said.push(text);
    last = text;
  };
  return { actions: store.actions, said, wait };
}

describe('the status line', () => {
  it('says a date once it has stood for 300 ms', () => {
    const { actions, said, wait } = listen();
    for (const month of [1, 2, 3]) {
      act(() => actions.goToDay(dayFrom(2022, month, 1)));
      wait(299);
    }
    expect(said).toEqual([]);
    wait(1);
    expect(said).toEqual([expect.stringMatching(/^1 March 2022\. /)]);
  });

  it.each([
    ['the thumb', 'slider', fireEvent.pointerDown, fireEvent.pointerUp],
    ['the thumb, taken by a scrolling page,', 'slider', fireEvent.pointerDown, pointerCancel],
    ['a key of the slider', 'slider', fireEvent.keyDown, fireEvent.keyUp],
    ['a key of a button', 'button', fireEvent.keyDown, fireEvent.keyUp],
  ] as const)('waits while %s is held', (_what, role, hold, release) => {
    const { actions, said, wait } = listen();
    hold(screen.getByRole(role));
    for (const month of [1, 2, 3]) {
      act(() => actions.goToDay(dayFrom(2022, month, 1)));
      wait(1000);
    }
    expect(said).toEqual([]);
    release(screen.getByRole(role));
    wait(299);
    expect(said).toEqual([]);
    wait(1);
    expect(said).toEqual([expect.stringMatching(/^1 March 2022\. /)]);
  });

  it('does not wait for a pointer that holds nothing', () => {
    const { actions, said, wait } = listen();
    fireEvent.pointerDown(screen.getByRole('button'));
    act(() => actions.goToDay(start));
    wait(300);
    expect(said).toHaveLength(1);
  });

  it('says that a comparison began, has other dates, and ended', () => {
    const { actions, said, wait } = listen();
    act(() => actions.compareWith(start));
    wait(300);
    act(() => actions.goToDay(dayFrom(2023, 12, 1)));
    wait(300);
    act(() => actions.compareWith(null));
    wait(300);
    expect(said).toEqual([
      expect.stringMatching(/^15 August 2021 to 3 July 2025: 1 moved towards recognition, none /),
      expect.stringMatching(/^15 August 2021 to 1 December 2023: None moved towards recognition/),
      'Comparing stopped.',
    ]);
  });

  it('says a country and a date that were chosen together in one message', () => {
    const { actions, said, wait } = listen();
    act(() => actions.openCountry('CHN' as never));
    act(() => actions.goToDay(start));
    wait(300);
    expect(said).toEqual([expect.stringMatching(/^China: .* 15 August 2021\. /)]);
  });
});

function pointerCancel(element: Element) {
  fireEvent.pointerCancel(element);
}
