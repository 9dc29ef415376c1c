// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choices } from '../../src/state/choices.ts';
import { eventDays } from '../../src/story/stances.ts';
import { type Day, dayFrom } from '../../src/time/day.ts';
import { playingTime } from '../../src/timeline/playback.ts';
import { stopsOf } from '../../src/timeline/query.ts';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { sampleStory } from '../fixtures/story.ts';
import { mount } from './reader.tsx';

const days = eventDays(sampleStory);
const [first, second, last] = [days[0] as Day, days[1] as Day, days.at(-1) as Day];

const STEP = 50;

/** Shows the timeline and presses Play; gives the days shown since. */
function play(choices: Partial<Choices>) {
  const { store } = mount(<Timeline />, sampleStory, choices);
  const shown: Day[] = [];
  store.subscribe(({ day }, before) => day !== before.day && shown.push(day));
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  return { store, shown, pass };
}

/** Lets milliseconds pass in steps, between which the view renders and sets its next timer. */
function pass(time: number) {
  for (let left = time; left > 0; left -= STEP) {
    act(() => vi.advanceTimersByTime(Math.min(STEP, left)));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('playback', () => {
  it('shows every event in order, in the time that is said, and stops at the last', () => {
    const { store, shown, pass } = play({ day: first });
    const time = playingTime(stopsOf(sampleStory), 1);
    pass(time - STEP);
    expect(store.getState().isPlaying).toBe(true);
    pass(days.length * STEP);
    expect(shown).toEqual(days.slice(1));
    expect(store.getState().isPlaying).toBe(false);
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined();
    pass(20_000);
    expect(store.getState().day).toBe(last);
  });

  it('stays 1.2 s on an event with one mover, half as long at double speed', () => {
    const { store, pass } = play({ day: first });
    pass(1199);
    expect(store.getState().day).toBe(first);
    pass(1);
    expect(store.getState().day).toBe(second);
    act(() => store.actions.chooseSpeed(2));
    pass(600);
    expect(store.getState().day).toBe(days[2]);
  });

  it('starts again from the first event at the end', () => {
    const { store } = play({ day: dayFrom(2026, 6, 24) });
    expect(store.getState()).toMatchObject({ day: first, isPlaying: true });
  });

  it.each([
    ['a pointer', () => fireEvent.pointerDown(document.body)],
    ['a key', () => fireEvent.keyDown(screen.getByRole('slider'), { key: 'Tab' })],
  ])('stops at the touch of %s, and stays where it is', (_what, touch) => {
    const { store, pass } = play({ day: first });
    pass(1300);
    act(touch);
    expect(store.getState().isPlaying).toBe(false);
    pass(20_000);
    expect(store.getState().day).toBe(second);
  });

  it('does not stop at the touch of its own button before that is pressed, nor of the speed', () => {
    const { store } = play({ day: first });
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Pause' }));
    fireEvent.pointerDown(screen.getByRole('combobox', { name: 'Speed' }));
    expect(store.getState().isPlaying).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(store.getState().isPlaying).toBe(false);
  });

  it('stops when the page is hidden', () => {
    const { store } = play({ day: first });
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(store.getState().isPlaying).toBe(false);
  });

  it('stops when the timeline leaves the screen', () => {
    const seen: ((entries: { isIntersecting: boolean }[]) => void)[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
          seen.push(see);
        }
        observe() {}
        disconnect() {}
      },
    );
    const { store } = play({ day: first });
    act(() => seen.at(-1)?.([{ isIntersecting: true }]));
    expect(store.getState().isPlaying).toBe(true);
    act(() => seen.at(-1)?.([{ isIntersecting: false }]));
    expect(store.getState().isPlaying).toBe(false);
  });

  it('can be for the open country alone', () => {
    const { store, shown, pass } = play({ day: dayFrom(1996, 9, 26) });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Play only Russia' }));
    pass(20_000);
    expect(shown).toEqual(
      stopsOf(sampleStory, store.getState().country ?? undefined).map(({ day }) => day),
    );
    expect(shown.length).toBeLessThan(days.length);
  });

  it('offers no country where none is open', () => {
    mount(<Timeline />, sampleStory, { country: null });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
