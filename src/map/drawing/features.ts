import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { chapterAt } from '../../story/chapters.ts';
import { countriesTurningBetween, stanceAt } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import { useStory } from '../../view/storyContext.tsx';
import { spotlightOf, type ViewState } from '../../view/viewState.ts';
import { optionName, type Speaker } from '../../wording/sentences.ts';
import {
  countriesOf,
  dependencyStyleOf,
  type FeatureStyle,
  featureStyleOf,
  hasEdge,
  type Shown,
} from './featureStyle.ts';

/** A country as it is drawn. */
export interface Feature {
  readonly style: FeatureStyle;
  /** The style of its dependencies. */
  readonly dependency: FeatureStyle;
  /** Whether it is the open country. */
  readonly isSelected: boolean;
  /** "Russia: recognises, since 3 July 2025". */
  readonly name: string;
}

/** Every country of a drawing; each can be followed by itself. */
export interface Features {
  /** The same object until something of the country changes. */
  of(country: Iso3): Feature;
  /** As the page was written: what a part that is hydrated late begins with. */
  initially(country: Iso3): Feature;
  /** Calls back when something of the country has changed; returns what ends it. */
  subscribe(country: Iso3, onChange: () => void): () => void;
  /** The lines round countries; the same object until they change. */
  edges(): Edges;
  /** As the page was written. */
  initialEdges(): Edges;
  /** Calls back with every change of the view; returns what ends it. */
  subscribeToEdges(onChange: () => void): () => void;
}

/** Which countries have a line of their own round them. */
export interface Edges {
  /** Those on the day on which the date last rested. */
  readonly countries: readonly Iso3[];
  /** The date moves: the lines would be of another day than the fills. */
  readonly areStale: boolean;
}

type Source = {
  getState(): FeatureState;
  getInitialState(): FeatureState;
  subscribe(onChange: () => void): () => void;
};

export type FeatureState = Shown & Pick<ViewState, 'country' | 'settledDate'>;

/**
 * The features of a page, which follow its view state: a date touches only the countries that change with it.
 * @internal
 */
export function createFeatures(speaker: Speaker, source: Source): Features {
  const { story } = speaker;
  const listeners = new Map<Iso3, Set<() => void>>();
  const edgesAt = keptEdges(story);
  const features = new Map<Iso3, Feature>();
  let state = source.getState();
  let written: Features | undefined;
  let listening = 0;
  let stop = () => {};

  const update = (): ReadonlySet<Iso3> => {
    const next = source.getState();
    const changed = countriesChangedBetween(story, state, next);
    state = next;
    for (const country of changed) features.delete(country);
    return changed;
  };
  const follow = () => {
    for (const country of update()) for (const tell of listeners.get(country) ?? []) tell();
  };
  return {
    of(country) {
      update();
      const known = features.get(country) ?? featureOf(speaker, country, state);
      features.set(country, known);
      return known;
    },
    initially(country) {
      written ??= stillFeatures(speaker, source.getInitialState());
      return written.of(country);
    },
    subscribe(country, onChange) {
      if (listening === 0) stop = source.subscribe(follow);
      listening += 1;
      const own = listeners.get(country) ?? new Set();
      listeners.set(country, own.add(onChange));
      return () => {
        own.delete(onChange);
        listening -= 1;
        if (listening === 0) stop();
      };
    },
    edges: () => edgesAt(source.getState()),
    initialEdges() {
      written ??= stillFeatures(speaker, source.getInitialState());
      return written.edges();
    },
    subscribeToEdges: (onChange) => source.subscribe(onChange),
  };
}

/** Tells the lines of a state, as the same object where they are those told last. */
function keptEdges(story: Story): (state: FeatureState) => Edges {
  let last: FeatureState | undefined;
  let edges: Edges = { countries: [], areStale: false };
  return (state) => {
    if (state === last) return edges;
    const { settledDate, hidden, compare } = state;
    const isSame =
      settledDate === last?.settledDate && hidden === last.hidden && compare === last.compare;
    last = state;
    const areStale = state.date !== settledDate;
    const found = isSame ? edges.countries : edgedCountries(story, state);
    const countries = String(found) === String(edges.countries) ? edges.countries : found;
    if (countries !== edges.countries || areStale !== edges.areStale)
      edges = { countries, areStale };
    return edges;
  };
}

function edgedCountries(story: Story, { settledDate, hidden, compare }: FeatureState) {
  const shown = { date: settledDate, hidden, compare };
  return countriesOf(story).filter((country) => hasEdge(featureStyleOf(story, country, shown)));
}

/** The features of one state that stays, for a file. */
export function stillFeatures(speaker: Speaker, state: FeatureState): Features {
  const read = () => state;
  return createFeatures(speaker, {
    getState: read,
    getInitialState: read,
    subscribe: () => () => {},
  });
}

/** The features of the page, for the drawings below one `FeaturesContext`. */
export function usePageFeatures(): Features {
  const context = useStory();
  return useMemo(() => createFeatures(context, context.store), [context]);
}

export const FeaturesContext = createContext<Features | null>(null);

/** All features of the drawing, for what follows none of them. */
export function useFeatures(): Features {
  const features = useContext(FeaturesContext);
  if (!features) throw new Error('A part of the map stands outside its FeaturesContext.');
  return features;
}

/** One country as it is drawn, or none; renders again when something of it changes, and only then. */
export function useFeature(country: Iso3): Feature;
export function useFeature(country: Iso3 | null): Feature | undefined;
export function useFeature(country: Iso3 | null): Feature | undefined {
  const features = useFeatures();
  const read = () => (country ? features.of(country) : undefined);
  const subscribe = (onChange: () => void) =>
    country ? features.subscribe(country, onChange) : noSubscription;
  const readInitially = () => (country ? features.initially(country) : undefined);
  return useSyncExternalStore(subscribe, read, readInitially);
}

/** The lines round countries, as they change. */
export function useEdges(): Edges {
  const { subscribeToEdges, edges, initialEdges } = useFeatures();
  return useSyncExternalStore(subscribeToEdges, edges, initialEdges);
}

const noSubscription = () => {};

/** What makes an element of the drawing the option of its country; nothing while the drawing is no listbox. */
export function optionProps(feature: Feature, tabIndex: number | undefined) {
  if (tabIndex === undefined) return undefined;
  return {
    role: 'option',
    'aria-label': feature.name,
    'aria-selected': feature.isSelected,
    tabIndex,
  } as const;
}

/** What every other element of a drawing has: the options say it. */
export const notRead = { 'aria-hidden': true } as const;

function featureOf(speaker: Speaker, country: Iso3, state: FeatureState): Feature {
  const style = featureStyleOf(speaker.story, country, state);
  const { date, compare } = state;
  return {
    style,
    dependency: dependencyStyleOf(style),
    isSelected: country === state.country,
    // Only options say it, and a drag passes thousands.
    get name() {
      return optionName(speaker, country, date, compare);
    },
  };
}

/**
 * The countries that differ between two states of a page. Across the edge of a chapter these are all, since what the
 * fallback is called changes there.
 */
function countriesChangedBetween(
  story: Story,
  was: FeatureState,
  is: FeatureState,
): ReadonlySet<Iso3> {
  if (was === is) return noCountries;
  const isOtherChapter = chapterAt(story, was.date) !== chapterAt(story, is.date);
  const isOtherSpotlight = spotlightIn(was) !== spotlightIn(is);
  if (isOtherChapter || was.compare !== is.compare || isOtherSpotlight)
    return new Set(countriesOf(story));
  const countries = new Set(countriesTurningBetween(story, was.date, is.date));
  if (was.country !== is.country) {
    for (const country of [was.country, is.country]) if (country) countries.add(country);
  }
  const toggled = [...was.hidden, ...is.hidden].filter(
    (stance) => was.hidden.includes(stance) !== is.hidden.includes(stance),
  );
  for (const country of toggled.length > 0 ? countriesOf(story) : []) {
    if (toggled.includes(stanceAt(story, country, is.date))) countries.add(country);
  }
  return countries;
}

function spotlightIn({ highlighted = [], inView = [] }: FeatureState): string {
  return spotlightOf({ highlighted, inView }).join();
}

const noCountries: ReadonlySet<Iso3> = new Set();
