import { renderToStaticMarkup } from 'react-dom/server';
import type { Iso3 } from '../../geo/iso3.ts';
import { loadAreaNotes } from '../../language/areaNotes.ts';
import { methodTranslator } from '../../language/methodTexts.ts';
import { createViewStore } from '../../view/store.ts';
import { StoryProvider } from '../../view/storyContext.tsx';
import { openingViewState } from '../../view/viewState.ts';
import type { PageMeta } from '../pages/pageMeta.ts';
import type { BuiltStory } from '../pages/stories.ts';
import { MethodPage } from './MethodPage.tsx';
import { methodHead } from './methodHead.ts';

/** The method's page of a story in one language. */
export interface RenderedMethod {
  /** The tags that say what the page is. */
  readonly head: string;
  readonly body: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Renders the method's page; `root` is where its addresses begin, `members` are those of the United Nations. */
export async function renderMethodOf(
  { story, texts, atlas }: BuiltStory,
  meta: PageMeta,
  root: string,
  members: ReadonlySet<Iso3>,
): Promise<RenderedMethod> {
  const { language, languages } = meta;
  const say = methodTranslator(language);
  const areaNotes = await loadAreaNotes(language.code, story.boundaries);
  const body = renderToStaticMarkup(
    <StoryProvider
      story={story}
      atlas={atlas}
      loadDetailedOutlines={() => Promise.resolve(atlas)}
      translation={texts[language.code]}
      language={language}
      store={createViewStore(story, openingViewState(story, language.code))}
    >
      <MethodPage
        say={say}
        root={root}
        languages={languages}
        members={members}
        areaNotes={areaNotes}
      />
    </StoryProvider>,
  );
  return {
    head: methodHead({ ...meta, say }),
    body,
    language: language.code,
    direction: language.direction,
  };
}
