import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../geo/atlas.ts';
import type { Language } from '../language/language.ts';
import { type Translate, translator } from '../language/translate.ts';
import type { Story } from '../story/story.ts';
import type { StoryTexts } from '../story/storyTexts.ts';
import { type TranslatedStory, translateStory } from '../story/translation.ts';
import type { Day } from '../time/day.ts';
import type { Actions, ViewStore } from './store.ts';
import type { ViewState } from './viewState.ts';

/** What every view reads: immutable values, and the store of this mount. */
export interface StoryContext {
  readonly story: Story;
  readonly atlas: Atlas;
  /** Fetches the same land by finer outlines, for a closer look at the map. */
  readonly loadDetailedOutlines: () => Promise<Atlas>;
  readonly texts: TranslatedStory;
  readonly language: Language;
  readonly t: Translate;
  readonly store: ViewStore;
}

const ContextOfStory = createContext<StoryContext | null>(null);

interface ReaderProviderProps {
  readonly story: Story;
  readonly atlas: Atlas;
  readonly loadDetailedOutlines: () => Promise<Atlas>;
  /** The story's own texts in the language, where an editor gave them. */
  readonly translation: StoryTexts | undefined;
  readonly language: Language;
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** Gives the views below it the story, the outlines, a language and the reader's choices. */
export function StoryProvider({
  story,
  atlas,
  loadDetailedOutlines,
  translation,
  language,
  store,
  children,
}: ReaderProviderProps) {
  const reader = useMemo(
    () => ({
      story,
      atlas,
      loadDetailedOutlines,
      language,
      store,
      t: translator(language),
      texts: translateStory(story, translation, language.code),
    }),
    [story, atlas, loadDetailedOutlines, translation, language, store],
  );
  return <ContextOfStory value={reader}>{children}</ContextOfStory>;
}

/** The story, outlines, texts and language; throws outside a `StoryProvider`. */
export function useStory(): StoryContext {
  const reader = useContext(ContextOfStory);
  if (!reader) throw new Error('A view of the story stands outside its StoryProvider.');
  return reader;
}

/**
 * One choice of the reader, or what a selector makes of them; renders again only when it changes, and not before a
 * scrub rests.
 */
export function useViewState<Value>(select: (choices: ViewState) => Value): Value {
  return useStore(useStory().store.told, select);
}

/**
 * What a selector makes of the shown day; renders again when it, or a field of it, changes, be it at every frame of a
 * scrub.
 */
export function useShownDay<Value>(select: (day: Day) => Value): Value {
  return useStore(
    useStory().store,
    useShallow(({ date: day }: ViewState) => select(day)),
  );
}

/**
 * Has what a selector makes of the choices drawn at once and with each change, and renders nothing: for what follows
 * a scrub frame by frame. Each render, which knows less, is followed by another drawing.
 */
export function useDrawn<Value>(
  select: (choices: ViewState) => Value,
  draw: (value: Value) => void,
): void {
  const { store } = useStory();
  useLayoutEffect(() => {
    let drawn = select(store.getState());
    draw(drawn);
    return store.subscribe((choices) => {
      const next = select(choices);
      if (next === drawn) return;
      drawn = next;
      draw(drawn);
    });
  });
}

/** What the reader can do. The same object for the life of a mount. */
export function useActions(): Actions {
  return useStory().store.actions;
}
