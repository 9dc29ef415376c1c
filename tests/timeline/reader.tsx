import { render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import type { Language } from '../../src/language/language.ts';
import { type Choices, openingChoices } from '../../src/state/choices.ts';
import { ReaderProvider } from '../../src/state/reader.tsx';
import { createReaderStore, type ReaderStore } from '../../src/state/store.ts';
import type { Story } from '../../src/story/story.ts';
import { emptyAtlas } from '../fixtures/atlas.ts';
import { english } from '../language/sample.ts';

interface Mounted {
  readonly store: ReaderStore;
}

/** Shows a view to a reader of a story, with choices other than the story's opening. */
export function mount(
  view: ReactNode,
  story: Story,
  choices: Partial<Choices> = {},
  language: Language = english,
): Mounted {
  const store = createReaderStore(story, { ...openingChoices(story, language.code), ...choices });
  render(
    <StrictMode>
      <div dir={language.direction}>
        <ReaderProvider
          story={story}
          atlas={emptyAtlas}
          lookCloser={() => Promise.resolve(emptyAtlas)}
          translation={undefined}
          language={language}
          store={store}
        >
          {view}
        </ReaderProvider>
      </div>
    </StrictMode>,
  );
  return { store };
}
