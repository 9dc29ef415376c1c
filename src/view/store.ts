import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Iso3 } from '../geo/iso3.ts';
import type { LanguageCode } from '../language/language.ts';
import { storySpan } from '../story/chapters.ts';
import { nextEventDay, previousEventDay } from '../story/events.ts';
import type { StanceId, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { clampToSpan } from '../time/span.ts';
import { scrubber } from './scrub.ts';
import {
  type Scheme,
  type Speed,
  type Tab,
  type View,
  type ViewState,
  withCountry,
  withValidTab,
} from './viewState.ts';

/** What a reader can do; each keeps the view state valid for the story. */
export interface Actions {
  /** Shows a day; one outside the story becomes its nearest end. */
  goToDay(day: Day): void;
  /** The same for a day passed while dragging: what has to be read follows once there is time to read it. */
  scrubToDay(day: Day): void;
  /** Shows the nearest earlier or later event day; stays where there is none. */
  goToPreviousEvent(): void;
  goToNextEvent(): void;
  /** Opens a recogniser or the subject, and its tab. Other codes are ignored. */
  openCountry(country: Iso3): void;
  openTab(tab: Tab): void;
  /** Opens the tab Story at one of its milestones, which takes the focus. */
  openMilestone(id: string): void;
  chooseView(view: View): void;
  /** Compares the shown day with another, the earlier one with the later, and opens Changes; null ends the comparison, and Changes with it. */
  compareWith(day: Day | null): void;
  /** Hides a stance that is shown, shows one that is hidden. */
  toggleStance(stance: StanceId): void;
  showAllStances(): void;
  chooseLanguage(language: LanguageCode): void;
  chooseScheme(scheme: Scheme): void;
  play(): void;
  pause(): void;
  chooseSpeed(speed: Speed): void;
  /** Plays only the moves of the open country, or all again. */
  playOnlyCountry(isOn: boolean): void;
  togglePatterns(): void;
  /** Outlines and counts a group of the story; null or an unknown id ends it. */
  chooseGroup(group: string | null): void;
  /** Outlines countries on the map; an empty list ends it, and the spotlight on others. */
  highlight(countries: readonly Iso3[]): void;
  /** Puts countries into the spotlight, brings them into view and shows a day, where playback stops. */
  showCountries(countries: readonly Iso3[], day: Day): void;
  dismissNotices(): void;
  /** Takes over what an address or a host asked for, in one change. */
  apply(changes: Partial<ViewState>): void;
}

export type ViewStore = StoreApi<ViewState> & { readonly actions: Actions };

/** The store of one mount: two maps on one page never share it. */
export function createViewStore(story: Story, opening: ViewState): ViewStore {
  const store = createStore<ViewState>()(() =>
    withValidTab({ ...opening, settledDate: opening.date }),
  );
  const { subscribe } = store;
  return Object.assign(store, {
    actions: actionsOf(story, store),
    subscribe: (listener: Parameters<typeof subscribe>[0]) => subscribe(guarded(listener)),
  });
}

/** One listener that throws is told as any error of the page is, and the others follow all the same. */
function guarded<Arguments extends readonly unknown[]>(listener: (...told: Arguments) => void) {
  return (...told: Arguments) => {
    try {
      listener(...told);
    } catch (error) {
      reportError(error);
    }
  };
}

function actionsOf(story: Story, store: StoreApi<ViewState>): Actions {
  // Whatever else is done ends a scrub: from here on the whole page is of the day it shows.
  const set = (changes: Partial<ViewState>) => {
    const view = { ...store.getState(), ...changes };
    store.setState({ ...withValidTab(view), settledDate: view.date });
  };
  const span = storySpan(story);
  const countries = new Set<Iso3>([...story.recognisers, story.subject.country]);
  const goToDay = (day: Day) => set({ date: clampToSpan(span, day) });
  return {
    goToDay,
    scrubToDay: scrubber(story, store),
    goToPreviousEvent: () =>
      goToDay(previousEventDay(story, store.getState().date) ?? store.getState().date),
    goToNextEvent: () =>
      goToDay(nextEventDay(story, store.getState().date) ?? store.getState().date),
    openCountry: (country) =>
      countries.has(country) && set({ ...withCountry(country), opened: [country] }),
    openTab: (tab) => set({ tab }),
    openMilestone: (milestone) => set({ tab: 'story', milestone }),
    chooseView: (view) => set({ view }),
    compareWith: (day) => {
      if (day === null) return set({ compare: null });
      const other = clampToSpan(span, day);
      const { date } = store.getState();
      const [earlier, later] = other < date ? [other, date] : [date, other];
      set({ compare: earlier, date: later, tab: 'changes' });
    },
    toggleStance: (stance) => set({ hidden: toggled(store.getState().hidden, stance) }),
    showAllStances: () => set({ hidden: [] }),
    chooseLanguage: (language) => set({ language }),
    chooseScheme: (scheme) => set({ scheme }),
    play: () => set({ isPlaying: true }),
    pause: () => set({ isPlaying: false }),
    chooseSpeed: (speed) => set({ speed }),
    playOnlyCountry: (playsOnlyCountry) => set({ playsOnlyCountry }),
    togglePatterns: () => set({ hasPatterns: !store.getState().hasPatterns }),
    chooseGroup: (group) =>
      set({ group: story.groups.some(({ id }) => id === group) ? group : null }),
    highlight: (highlighted) =>
      set(highlighted.length > 0 ? { highlighted } : { highlighted, inView: [] }),
    showCountries: (shown, day) =>
      set({
        highlighted: shown,
        inView: [...shown],
        date: clampToSpan(span, day),
        isPlaying: false,
      }),
    dismissNotices: () => set({ notices: [] }),
    apply: (changes) => set(changes),
  };
}

function toggled(list: readonly StanceId[], stance: StanceId): readonly StanceId[] {
  return list.includes(stance) ? list.filter((id) => id !== stance) : [...list, stance];
}
