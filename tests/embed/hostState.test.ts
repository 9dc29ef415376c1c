import { describe, expect, it } from 'vitest';
import { readHostState } from '../../src/embed/frame/hostRequest.ts';
import { storySpan } from '../../src/story/chapters.ts';
import { shownState } from '../../src/view/address.ts';
import { openingViewState, type ViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const story = sampleStory;
const notices = [{ key: 'country', value: 'ZZZ' }] as const;
const opening = openingViewState(story, 'en');

function setOn(shown: ViewState, state: unknown) {
  const read = readHostState({ state }, shown, opening, story);
  if (!read) throw new Error('no state was read');
  return read;
}

const { view: current } = setOn(
  { ...opening, notices, isPlaying: true },
  { date: '2023-01-01', compare: '2022-01-01', tab: 'table', hide: 'critical' },
);
const set = (state: unknown) => setOn(current, state);

describe('a state set by the host', () => {
  it('changes what it names and keeps the rest as it is shown', () => {
    expect(set({ date: '2024-05' }).view).toEqual({
      ...current,
      date: set({ date: '2024-05-31' }).view.date,
    });
    expect(shownState(current)).toMatchObject({ tab: 'table', compare: '2022-01-01' });
  });

  it('opens the tab of a country it names, though it be open, unless it names a tab', () => {
    expect(set({ country: 'CHN' }).view.tab).toBe('country');
    expect(set({ country: 'CHN', tab: 'story' }).view.tab).toBe('story');
    expect(set({ country: 'RUS' }).view.tab).toBe('country');
    expect(set({ country: 'XYZ' }).view.tab).toBe('table');
    expect(set({ compare: 'none', country: 'none' }).view).toMatchObject({
      country: null,
      tab: 'story',
    });
  });

  it('opens Changes with a comparison it names, unless it names a tab', () => {
    expect(set({ compare: '2021-09-01' }).view.tab).toBe('changes');
    expect(set({ compare: '2021-09-01', country: 'CHN' }).view.tab).toBe('changes');
    expect(set({ compare: '2021-09-01', tab: 'story' }).view.tab).toBe('story');
    expect(set({ compare: 'soon' }).view.tab).toBe('table');
    expect(set({ tab: 'changes' }).view.tab).toBe('changes');
    expect(set({ country: 'none' }).view.tab).toBe('changes');
  });

  it('ends a comparison, and leaves Changes for the tab before', () => {
    expect(set({ compare: 'none' }).view).toMatchObject({ compare: null, tab: 'table' });
    const changes = set({ tab: 'changes' }).view;
    expect(setOn(changes, { compare: null }).view).toMatchObject({ compare: null, tab: 'table' });
  });

  it('cannot have Changes without a comparison', () => {
    const { view, invalid } = setOn(opening, { tab: 'changes' });
    expect(view).toEqual(opening);
    expect(invalid).toEqual(['tab "changes"']);
  });

  it('shows every stance again with an empty list', () => {
    expect(set({ hide: '' }).view.hidden).toEqual([]);
  });

  it("goes back to the story's opening where a value is empty", () => {
    expect(set({ date: '' }).view).toEqual({ ...current, date: opening.date });
    expect(set({ compare: '' }).view).toEqual({ ...current, compare: null });
    expect(set({ tab: '' }).view).toEqual({ ...current, tab: 'changes' });
    expect(setOn({ ...opening, tab: 'table' }, { tab: '' }).view).toEqual(opening);
    expect(setOn({ ...current, country: null }, { country: '' }).view).toMatchObject({
      country: 'RUS',
      tab: 'country',
    });
  });

  it('has the keys of the address and no other', () => {
    const { view, invalid } = set({ country: 'CHN', speed: '2', constructor: 'x' });
    expect(view).toEqual({ ...current, country: 'CHN', tab: 'country', tabBefore: 'country' });
    expect(invalid).toEqual([]);
  });

  it('may be one that we told: null closes the country and ends the comparison', () => {
    expect(set({ country: null, compare: null, hide: null, date: null }).view).toEqual({
      ...current,
      country: null,
      compare: null,
      hidden: [],
      tab: 'story',
      tabBefore: 'story',
    });
  });

  it('may list the hidden stances', () => {
    expect(set({ hide: ['critical', 'none'] }).view.hidden).toEqual(['critical', 'none']);
  });

  it.each([
    [2024, 'date 2024'],
    [{ toString: 1 }, 'date object'],
    [['2024'], 'date object'],
    [true, 'date true'],
    ['x'.repeat(501), `date "${'x'.repeat(60)}"`],
  ])('cannot have the date %j', (date, phrase) => {
    const { view, invalid } = set({ date, view: 'grid' });
    expect(view).toEqual({ ...current, view: 'grid' });
    expect(invalid).toEqual([phrase]);
  });

  it('is none without a record of keys', () => {
    for (const state of [undefined, null, 'date=2024', ['date']]) {
      expect(readHostState({ state }, current, opening, story)).toBeUndefined();
    }
  });

  it('is ignored where it is invalid, and says which value it was', () => {
    const { view, invalid } = set({
      date: 'soon',
      compare: '2024-02-30',
      country: 'XYZ',
      tab: 'sources',
      view: 'globe',
      hide: 'critical,loud',
      lang: 'tlh',
    });
    expect(view).toEqual(current);
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
    const { view, invalid } = set({ date: '1900' });
    expect(view.date).toBe(storySpan(story).from);
    expect(invalid).toEqual([]);
  });

  it("leaves the reader's notices alone", () => {
    expect(set({ country: 'XYZ' }).view.notices).toEqual(notices);
  });
});
