import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../geo/atlas.ts';
import type { Language } from '../language/language.ts';
import { type Translate, translator } from '../language/translate.ts';
import type { Story, StoryTexts } from '../story/story.ts';
import { type TranslatedStory, translateStory } from '../story/translation.ts';
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

/** Gives the views below it the story, the outlines, a language and the view state. */
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
 * What a selector makes of the view state; renders again when that, or a field of it, changes. `date` changes at every
 * frame of a scrub: only what is small and cheap to draw selects it, all else selects `settledDate`.
 */
export function useViewState<Value>(select: (view: ViewState) => Value): Value {
  return useStore(useStory().store, useShallow(select));
}

/** What the reader can do. The same object for the life of a mount. */
export function useActions(): Actions {
  return useStory().store.actions;
}
