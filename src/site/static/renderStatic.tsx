import { renderToStaticMarkup } from 'react-dom/server';
import type { Iso3 } from '../../geo/iso3.ts';
import { loadAreaNotes } from '../../language/areaNotes.ts';
import { staticTranslator } from '../../language/staticTexts.ts';
import { createViewStore } from '../../view/store.ts';
import { StoryProvider } from '../../view/storyContext.tsx';
import { openingViewState } from '../../view/viewState.ts';
import { languageNamer } from '../data/languageNames.ts';
import { MethodPage } from '../method/MethodPage.tsx';
import type { StaticKind } from '../pages/addresses.ts';
import type { PageMeta } from '../pages/pageMeta.ts';
import type { BuiltStory } from '../pages/stories.ts';
import { RecordPage } from '../record/RecordPage.tsx';
import { staticHead } from './staticHead.ts';

/** A page of text of a story in one language. */
export interface RenderedStatic {
  /** The tags that say what the page is. */
  readonly head: string;
  readonly body: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Renders a page of text; `root` is where its addresses begin, `members` are those of the United Nations. */
export async function renderStaticOf(
  kind: StaticKind,
  { story, texts, atlas }: BuiltStory,
  meta: PageMeta,
  root: string,
  members: ReadonlySet<Iso3>,
): Promise<RenderedStatic> {
  const { language, languages } = meta;
  const say = staticTranslator(language);
  const shared = { say, root, languages };
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
      {kind === 'method' ? (
        <MethodPage {...shared} members={members} areaNotes={areaNotes} />
      ) : (
        <RecordPage {...shared} nameOfLanguage={languageNamer(language.code)} />
      )}
    </StoryProvider>,
  );
  return {
    head: staticHead(kind, meta, say),
    body,
    language: language.code,
    direction: language.direction,
  };
}
