import { render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import type { Language } from '../../src/language/language.ts';
import type { Story } from '../../src/story/story.ts';
import { createViewStore, type ViewStore } from '../../src/view/store.ts';
import { StoryProvider } from '../../src/view/storyContext.tsx';
import { openingViewState, type ViewState } from '../../src/view/viewState.ts';
import { emptyAtlas } from '../fixtures/atlas.ts';
import { english } from '../language/sample.ts';

interface Mounted {
  readonly store: ViewStore;
}

/** Shows a view to a reader of a story, with choices other than the story's opening. */
export function mount(
  view: ReactNode,
  story: Story,
  choices: Partial<ViewState> = {},
  language: Language = english,
): Mounted {
  const store = createViewStore(story, { ...openingViewState(story, language.code), ...choices });
  render(
    <StrictMode>
      <div dir={language.direction}>
        <StoryProvider
          story={story}
          atlas={emptyAtlas}
          loadDetailedOutlines={() => Promise.resolve(emptyAtlas)}
          translation={undefined}
          language={language}
          store={store}
        >
          {view}
        </StoryProvider>
      </div>
    </StrictMode>,
  );
  return { store };
}
