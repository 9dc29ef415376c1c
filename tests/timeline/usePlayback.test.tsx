// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../src/language/translate.ts';
import { eventDays } from '../../src/story/stances.ts';
import { translateStory } from '../../src/story/translation.ts';
import { addDays, type Day, dayFrom, formatIsoDay } from '../../src/time/day.ts';
import { PlaybackOptions } from '../../src/timeline/PlaybackOptions.tsx';
import { playingTime, stopsOf } from '../../src/timeline/player/playback.ts';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import type { ViewState } from '../../src/view/viewState.ts';
import { captionOf } from '../../src/wording/captionText.ts';
import { story as lead } from '../data/taliban.ts';
import { compiledStory, sampleStory, storyOf } from '../fixtures/story.ts';
import { english } from '../language/sample.ts';
import { mount } from './reader.tsx';

const days = eventDays(sampleStory);
const [first, second, last] = [days[0] as Day, days[1] as Day, days.at(-1) as Day];

const STEP = 50;

/** Claims on every third day of the last chapter, too many to be played one by one. */
const manyClaims = Array.from({ length: 150 }, (_, at) => {
  const date = formatIsoDay(addDays(dayFrom(2021, 8, 16), 3 * at));
  const country = ['RUS', 'CHN', 'IRN'][at % 3] ?? '';
  const stance = ['recognises', 'contacts'][Math.floor(at / 3) % 2] ?? '';
  return { ...compiledStory.claims[0], id: `${country}-${date}`, country, date, stance };
});

/** What the reader does, and how. */
type Touch = readonly [what: string, act: () => unknown];

const speaker = {
  story: lead,
  language: english,
  t: translator(english),
  texts: translateStory(lead, undefined, 'en'),
};

/** The timeline, and its options as a menu has them. */
const parts = (
  <>
    <Timeline />
    <div data-keeps-playing="all">
      <button type="button">Menu</button>
      <PlaybackOptions />
    </div>
  </>
);

/** Shows the timeline and presses Play; gives the days shown since. */
function play(choices: Partial<ViewState>) {
  const { store } = mount(parts, sampleStory, choices);
  const shown: Day[] = [];
  store.subscribe(({ date: day }, before) => day !== before.date && shown.push(day));
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  return { store, shown, pass };
}

const pauseButton = () => screen.getByRole('button', { name: 'Pause' });
const speed = () => screen.getByRole('combobox', { name: 'Speed' });

function scrollByFinger() {
  fireEvent.pointerDown(document.body, { pointerType: 'touch' });
  fireEvent.pointerCancel(document.body, { pointerType: 'touch' });
}

/** Lets milliseconds pass in steps, between which the view renders and sets its next timer. */
function pass(time: number) {
  for (let left = time; left > 0; left -= STEP) {
    act(() => vi.advanceTimersByTime(Math.min(STEP, left)));
  }
}

/** Stands in for what jsdom has not: tells whoever observes an element what is said of it. */
class Sight {
  static tell: (entries: { isIntersecting: boolean }[]) => void;
  constructor(tell: typeof Sight.tell) {
    Sight.tell = tell;
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Sight);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('playback', () => {
  it('shows every event in order, in the time that is said, and stops at the last', () => {
    const { store, shown, pass } = play({ date: first });
    const time = playingTime(stopsOf(sampleStory), 1);
    pass(time - STEP);
    expect(store.getState().isPlaying).toBe(true);
    pass(days.length * STEP);
    expect(shown).toEqual(days.slice(1));
    expect(store.getState().isPlaying).toBe(false);
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined();
    pass(20_000);
    expect(store.getState().date).toBe(last);
  });

  it('shows the 57 events of the lead story in 76.5 s, each of them with its caption', () => {
    const stops = stopsOf(lead);
    expect(stops).toHaveLength(57);
    const { store } = mount(<Timeline />, lead, { date: stops[0]?.day as Day, country: null });
    const region = screen.getByRole('region', { name: 'Timeline' });
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    const start = performance.now();
    const shown = [store.getState().date];
    while (store.getState().isPlaying) {
      act(() => {
        vi.advanceTimersToNextTimer();
      });
      const day = store.getState().date;
      if (day !== shown.at(-1)) shown.push(day);
      const { pieces } = captionOf(speaker, day);
      expect(region.textContent).toContain(pieces.join(''));
      expect(pieces.length).toBeGreaterThan(1);
    }
    expect(shown).toEqual(stops.map(({ day }) => day));
    expect((performance.now() - start) / 1000).toBeCloseTo(76.5, 1);
    expect(playingTime(stops, 1) / 1000).toBeCloseTo(76.5, 1);
  });

  it('stays 1.2 s on an event with one mover, half as long at double speed', () => {
    const { store, pass } = play({ date: first });
    pass(1199);
    expect(store.getState().date).toBe(first);
    pass(1);
    expect(store.getState().date).toBe(second);
    act(() => store.actions.chooseSpeed(2));
    pass(600);
    expect(store.getState().date).toBe(days[2]);
  });

  it('starts again from the first event at the end', () => {
    const { store } = play({ date: dayFrom(2026, 6, 24) });
    expect(store.getState()).toMatchObject({ date: first, isPlaying: true });
  });

  it.each<Touch>([
    ['a pointer', () => fireEvent.pointerDown(document.body, { pointerType: 'mouse' })],
    ['a finger', () => fireEvent.pointerUp(document.body, { pointerType: 'touch' })],
    [
      'a finger on the slider',
      () => fireEvent.pointerDown(screen.getByRole('slider'), { pointerType: 'touch' }),
    ],
    ['a key', () => fireEvent.keyDown(screen.getByRole('slider'), { key: 'Tab' })],
    ...['Escape', 'ArrowRight', 'Tab', 'Shift'].map(
      (key) =>
        [`${key} on its own button`, () => fireEvent.keyDown(pauseButton(), { key })] as const,
    ),
  ])('stops at the touch of %s, and stays where it is', (_what, touch) => {
    const { store, pass } = play({ date: first });
    pass(1300);
    act(() => {
      touch();
    });
    expect(store.getState().isPlaying).toBe(false);
    pass(20_000);
    expect(store.getState().date).toBe(second);
  });

  it.each<Touch>([
    ['its own button, before that is pressed', () => fireEvent.pointerDown(pauseButton())],
    ['Space on its own button', () => fireEvent.keyDown(pauseButton(), { key: ' ' })],
    ['Enter on its own button', () => fireEvent.keyDown(pauseButton(), { key: 'Enter' })],
    ['the menu', () => fireEvent.pointerDown(screen.getByRole('button', { name: 'Menu' }))],
    ['the speed', () => fireEvent.pointerDown(speed())],
    ...['ArrowDown', 'Home', '2', 'Enter', 'Tab', 'Escape'].map(
      (key): Touch => [`${key} on the speed`, () => fireEvent.keyDown(speed(), { key })],
    ),
    ['a wheel', () => fireEvent.wheel(document.body)],
    ['the scrolling page', () => fireEvent.scroll(document)],
    ['a finger that scrolls the page', scrollByFinger],
  ])('does not stop at %s', (_what, touch) => {
    const { store } = play({ date: first });
    act(() => {
      touch();
    });
    expect(store.getState().isPlaying).toBe(true);
  });

  it('stops when its own button is pressed', () => {
    const { store } = play({ date: first });
    fireEvent.click(pauseButton());
    expect(store.getState().isPlaying).toBe(false);
  });

  it('stops when the page is hidden', () => {
    const { store } = play({ date: first });
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(store.getState().isPlaying).toBe(false);
  });

  it('stops when the timeline leaves the screen', () => {
    const { store } = play({ date: first });
    act(() => Sight.tell([{ isIntersecting: true }]));
    expect(store.getState().isPlaying).toBe(true);
    act(() => Sight.tell([{ isIntersecting: false }]));
    expect(store.getState().isPlaying).toBe(false);
  });

  it('can be for the open country alone', () => {
    const { store, shown, pass } = play({ date: dayFrom(1996, 9, 26) });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Play only Russia' }));
    pass(20_000);
    expect(shown).toEqual(
      stopsOf(sampleStory, store.getState().country ?? undefined).map(({ day }) => day),
    );
    expect(shown.length).toBeLessThan(days.length);
  });

  it.each([
    ['IRN', 'Iran', 'It moved only once.'],
    ['BRA', 'Brazil', 'It never moved.'],
  ])(
    'plays everything for %s, since there is nothing to play, and says so',
    (country, name, why) => {
      const { store, pass } = play({ date: first, country: country as never });
      const box = screen.getByRole('checkbox', { name: `Play only ${name}` });
      expect(box.getAttribute('aria-disabled')).toBe('true');
      expect(box.getAttribute('aria-describedby')).toBe(screen.getByText(why).id);
      pass(1300);
      expect(store.getState().date).toBe(second);
    },
  );

  it('plays everything again once a country with one move is opened', () => {
    const { store, pass } = play({ date: first });
    act(() => store.actions.playOnlyCountry(true));
    act(() => store.actions.openCountry('IRN' as never));
    expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false');
    pass(1300);
    expect(store.getState().date).toBe(second);
  });

  it('offers no country where none is open', () => {
    mount(parts, sampleStory, { country: null });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('tells of events that are played together by their number, then by names', () => {
    const story = storyOf({ ...compiledStory, claims: manyClaims });
    const { store } = mount(<Timeline />, story, { country: null });
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    act(() => {
      vi.advanceTimersToNextTimer();
    });
    const [, joint] = stopsOf(story);
    expect(store.getState().date).toBe(joint?.day);
    expect(joint?.since).toBeLessThan(joint?.day as Day);
    const region = screen.getByRole('region', { name: 'Timeline' });
    expect(region.textContent).toMatch(/\d countries moved · .*(China|Iran|Russia)/);
    act(() => store.actions.pause());
    expect(region.textContent).toMatch(/\d countries moved · /);
    act(() => store.actions.goToNextEvent());
    expect(region.textContent).not.toMatch(/countries moved/);
  });
});
