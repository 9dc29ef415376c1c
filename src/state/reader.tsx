import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../geo/atlas.ts';
import type { Language } from '../language/language.ts';
import { type Translate, translator } from '../language/translate.ts';
import type { Story } from '../story/story.ts';
import type { StoryTexts } from '../story/storyTexts.ts';
import { type TranslatedStory, translateStory } from '../story/translation.ts';
import type { Choices } from './choices.ts';
import type { Actions, ReaderStore } from './store.ts';

/** What every view reads: immutable values, and the store of this mount. */
export interface Reader {
  readonly story: Story;
  readonly atlas: Atlas;
  /** Fetches the same land by finer outlines, for a closer look at the map. */
  readonly lookCloser: () => Promise<Atlas>;
  readonly texts: TranslatedStory;
  readonly language: Language;
  readonly t: Translate;
  readonly store: ReaderStore;
}

const ReaderContext = createContext<Reader | null>(null);

interface ReaderProviderProps {
  readonly story: Story;
  readonly atlas: Atlas;
  readonly lookCloser: () => Promise<Atlas>;
  /** The story's own texts in the language, where an editor gave them. */
  readonly translation: StoryTexts | undefined;
  readonly language: Language;
  readonly store: ReaderStore;
  readonly children: ReactNode;
}

/** Gives the views below it the story, the outlines, a language and the reader's choices. */
export function ReaderProvider({
  story,
  atlas,
  lookCloser,
  translation,
  language,
  store,
  children,
}: ReaderProviderProps) {
  const reader = useMemo(
    () => ({
      story,
      atlas,
      lookCloser,
      language,
      store,
      t: translator(language),
      texts: translateStory(story, translation, language.code),
    }),
    [story, atlas, lookCloser, translation, language, store],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The story, outlines, texts and language; throws outside a `ReaderProvider`. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A view of the story stands outside its ReaderProvider.');
  return reader;
}

/** One choice of the reader, or what a selector makes of them; renders again only when it changes. */
export function useChoice<Value>(select: (choices: Choices) => Value): Value {
  return useStore(useReader().store, select);
}

/** What a selector makes of the choices in a small record; renders again only when a field of it changes. */
export function useChoiceRecord<Value extends object>(select: (choices: Choices) => Value): Value {
  return useChoice(useShallow(select));
}

/** What the reader can do. The same object for the life of a mount. */
export function useActions(): Actions {
  return useReader().store.actions;
}
