// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addDays, dayFrom } from '../../src/time/day.ts';
import { followInAddressBar } from '../../src/view/addressBar.ts';
import { createViewStore } from '../../src/view/store.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([1, 10, 33, 100])(
  'a step every %i ms for 10 s writes at most 25 times, the last write shows the last day',
  (pace) => {
    const replace = vi.spyOn(history, 'replaceState').mockImplementation(() => undefined);
    const opening = openingViewState(sampleStory, 'en');
    const store = createViewStore(sampleStory, opening);
    const stop = followInAddressBar(store, opening);
    const start = dayFrom(2021, 8, 15);
    for (let step = 0; step * pace < 10_000; step += 1) {
      store.actions.goToDay(addDays(start, step % 1000));
      vi.advanceTimersByTime(pace);
    }
    store.actions.goToDay(dayFrom(2024, 2, 29));
    vi.advanceTimersByTime(1000);
    stop();
    expect(replace.mock.calls.length).toBeGreaterThan(20);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(25);
    expect(replace.mock.lastCall?.[2]).toContain('date=2024-02-29');
  },
);

it('a scrub is not written on its way, its last day is once it rests', () => {
  const replace = vi.spyOn(history, 'replaceState').mockImplementation(() => undefined);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  const opening = openingViewState(sampleStory, 'en');
  const store = createViewStore(sampleStory, opening);
  const stop = followInAddressBar(store, opening);
  for (let step = 0; step < 100; step += 1) {
    store.actions.scrubToDay(addDays(dayFrom(2021, 8, 15), step));
    vi.advanceTimersByTime(16);
  }
  expect(replace.mock.calls.length).toBeLessThanOrEqual(1);
  vi.advanceTimersByTime(1000);
  stop();
  expect(replace.mock.lastCall?.[2]).toContain('date=2021-11-22');
});

it('an address that cannot be written changes nothing for the reader', () => {
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError');
  });
  const opening = openingViewState(sampleStory, 'en');
  const store = createViewStore(sampleStory, opening);
  const stop = followInAddressBar(store, opening);
  store.actions.goToDay(dayFrom(2024, 2, 29));
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  expect(store.getState().date).toBe(dayFrom(2024, 2, 29));
  stop();
});
