import { describe, expect, it } from 'vitest';
import type { StateKey } from '../../src/embed/frame/hostRequest.ts';
import { applyHostState } from '../../src/embed/frame/hostState.ts';
import { storySpan } from '../../src/story/chapters.ts';
import { shownState } from '../../src/view/shownState.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const story = sampleStory;
const notices = [{ kind: 'unknown-country', value: 'ZZZ' }] as const;
const opening = openingViewState(story, 'en');
const { choices: current } = applyHostState(
  { ...opening, notices, isPlaying: true },
  opening,
  story,
  new Map<StateKey, string>([
    ['date', '2023-01-01'],
    ['compare', '2022-01-01'],
    ['tab', 'table'],
    ['hide', 'critical'],
  ]),
);
const set = (values: Partial<Record<StateKey, string>>) =>
  applyHostState(current, opening, story, new Map(Object.entries(values) as [StateKey, string][]));

describe('a state set by the host', () => {
  it('changes what it names and keeps the rest as it is shown', () => {
    expect(set({ date: '2024-05' }).choices).toEqual({
      ...current,
      date: set({ date: '2024-05-31' }).choices.date,
    });
    expect(shownState(current)).toMatchObject({ tab: 'table', compare: '2022-01-01' });
  });

  it('opens the tab of a country that was not open, unless it names a tab', () => {
    expect(set({ country: 'CHN' }).choices.tab).toBe('country');
    expect(set({ country: 'CHN', tab: 'story' }).choices.tab).toBe('story');
    expect(set({ country: 'RUS' }).choices.tab).toBe('table');
    expect(set({ country: 'none' }).choices).toMatchObject({ country: null, tab: 'story' });
  });

  it('ends a comparison', () => {
    expect(set({ compare: 'none' }).choices.compare).toBeNull();
  });

  it('shows every stance again with an empty list', () => {
    expect(set({ hide: '' }).choices.hidden).toEqual([]);
  });

  it("goes back to the story's opening where a value is empty", () => {
    expect(set({ date: '' }).choices).toEqual({ ...current, date: opening.date });
    expect(set({ compare: '' }).choices).toEqual({ ...current, compare: null });
    expect(set({ tab: '' }).choices).toEqual({ ...current, tab: 'country' });
    const closed = applyHostState({ ...current, country: null }, opening, story, new Map());
    const reopened = new Map<StateKey, string>([['country', '']]);
    expect(applyHostState(closed.choices, opening, story, reopened).choices).toMatchObject({
      country: 'RUS',
      tab: 'country',
    });
  });

  it('is ignored where it is invalid, and says which value it was', () => {
    const { choices, invalid } = set({
      date: 'soon',
      compare: '2024-02-30',
      country: 'XYZ',
      tab: 'sources',
      view: 'globe',
      hide: 'critical,loud',
      lang: 'tlh',
    });
    expect(choices).toEqual(current);
    expect(invalid.toSorted()).toEqual([
      'compare "2024-02-30"',
      'country "XYZ"',
      'date "soon"',
      'hide "loud"',
      'lang "tlh"',
      'tab "sources"',
      'view "globe"',
    ]);
  });

  it('moves a date outside the story to its end', () => {
    const { choices, invalid } = set({ date: '1900' });
    expect(choices.date).toBe(storySpan(story).from);
    expect(invalid).toEqual([]);
  });

  it("leaves the reader's notices alone", () => {
    expect(set({ country: 'XYZ' }).choices.notices).toEqual(notices);
  });
});
