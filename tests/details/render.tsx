import { render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { detailsParts, detailsSlots } from '../../src/app/detailsSlots.tsx';
import { Details } from '../../src/details/Details.tsx';
import { panels } from '../../src/details/Tabs.tsx';
import type { Atlas } from '../../src/geo/atlas.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import type { Language } from '../../src/language/language.ts';
import type { Story, StoryTexts } from '../../src/story/story.ts';
import { createViewStore } from '../../src/view/store.ts';
import { StoryProvider } from '../../src/view/storyContext.tsx';
import { openingViewState, type ViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english } from '../language/sample.ts';

// The panels of a page that has been open for a while.
await Promise.all(
  [...Object.values(panels), ...Object.values(detailsParts)].map((part) => part.load()),
);

interface Options {
  readonly story?: Story;
  readonly language?: Language;
  /** The story's own texts in that language. */
  readonly translation?: StoryTexts;
  /** Where the page opens elsewhere than the story says. */
  readonly choices?: Partial<ViewState>;
}

/** The details as they stand in a page, and the store behind them. */
export function makeDetails(options: Options = {}) {
  return makeReader(<Details slots={detailsSlots} />, options);
}

/** A view as it stands in a page, and the store behind it. */
export function makeReader(
  view: ReactNode,
  { story = sampleStory, language = english, translation, choices }: Options = {},
) {
  const opening = { ...openingViewState(story, language.code), ...choices };
  const store = createViewStore(story, opening);
  const page = (
    <StrictMode>
      <StoryProvider
        story={story}
        atlas={atlas}
        loadDetailedOutlines={() => Promise.resolve(atlas)}
        translation={translation}
        language={language}
        store={store}
      >
        {view}
      </StoryProvider>
    </StrictMode>
  );
  return { store, page };
}

/** Renders the details into the document. */
export function renderDetails(options: Options = {}) {
  const { store, page } = makeDetails(options);
  render(page);
  return store;
}

const atlas: Atlas = {
  boundaries: 'un',
  credits: [],
  shapes: [],
  borders: '',
  disputed: [],
  places: [
    {
      iso3: 'RUS' as Iso3,
      anchor: [0, 0],
      bounds: [0, 0, 1, 1],
      isSmall: false,
      neighbours: ['CHN', 'DEU'] as Iso3[],
      squares: [
        [0, 0],
        [0, 0],
      ],
    },
  ],
};
