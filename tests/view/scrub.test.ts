import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import { addDays } from '../../src/time/day.ts';
import { createViewStore } from '../../src/view/store.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const { from } = storySpan(sampleStory);
const day = (steps: number) => addDays(from, steps);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('scrubbing', () => {
  it('tells at once of a single step, and of one after a rest', () => {
    const { actions, getState } = createViewStore(sampleStory, openingViewState(sampleStory, 'en'));
    actions.scrubToDay(day(1));
    expect(getState()).toMatchObject({ date: day(1), settledDate: day(1) });
    vi.advanceTimersByTime(100);
    actions.scrubToDay(day(2));
    expect(getState()).toMatchObject({ date: day(2), settledDate: day(2) });
  });

  it('shows every day of a fast one, and tells of the last once it rests', () => {
    const { actions, getState } = createViewStore(sampleStory, openingViewState(sampleStory, 'en'));
    for (let step = 1; step <= 10; step += 1) {
      actions.scrubToDay(day(step));
      expect(getState().date).toBe(day(step));
      vi.advanceTimersByTime(16);
    }
    expect(getState().settledDate).toBe(day(1));
    vi.advanceTimersByTime(150);
    expect(getState().settledDate).toBe(day(10));
  });

  it('tells nothing on the way, however long it goes on', () => {
    const store = createViewStore(sampleStory, openingViewState(sampleStory, 'en'));
    const told = new Set<number>();
    store.subscribe(({ settledDate }) => told.add(settledDate));
    for (let step = 1; step <= 125; step += 1) {
      store.actions.scrubToDay(day(step));
      vi.advanceTimersByTime(16);
    }
    expect([...told]).toEqual([day(1)]);
    vi.advanceTimersByTime(150);
    expect([...told]).toEqual([day(1), day(125)]);
  });

  it('is over with anything else the reader does, and with a key', () => {
    const { actions, getState } = createViewStore(sampleStory, openingViewState(sampleStory, 'en'));
    actions.scrubToDay(day(1));
    actions.scrubToDay(day(2));
    actions.openTab('table');
    expect(getState().settledDate).toBe(day(2));
    actions.scrubToDay(day(3));
    actions.goToDay(day(4));
    expect(getState()).toMatchObject({ date: day(4), settledDate: day(4) });
  });

  it('stays inside the story', () => {
    const { actions, getState } = createViewStore(sampleStory, openingViewState(sampleStory, 'en'));
    actions.scrubToDay(addDays(from, -1));
    expect(getState().date).toBe(from);
  });
});
