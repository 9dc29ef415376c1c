import { renderToStaticMarkup } from 'react-dom/server';
import type { Iso3 } from '../../geo/iso3.ts';
import { loadAreaNotes } from '../../language/areaNotes.ts';
import { type StaticTranslate, staticTranslator } from '../../language/staticTexts.ts';
import { createViewStore } from '../../view/store.ts';
import { StoryProvider } from '../../view/storyContext.tsx';
import { openingViewState } from '../../view/viewState.ts';
import { languageNamer } from '../data/languageNames.ts';
import { alternates, link, meta, themeColours } from '../head/head.ts';
import { MethodPage } from '../method/MethodPage.tsx';
import { type StaticKind, staticFolder } from '../pages/addresses.ts';
import { escapeHtml } from '../pages/html.ts';
import type { PageMeta } from '../pages/pageMeta.ts';
import type { BuiltStory } from '../pages/stories.ts';
import { RecordPage } from '../record/RecordPage.tsx';

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

/**
 * The tags of the head of a page of text, one a line.
 * @internal
 */
export function staticHead(kind: StaticKind, page: PageMeta, say: StaticTranslate): string {
  const { story, texts, language, origin } = page;
  const title = say('page.full', { page: say(`${kind}.title`), title: texts.title.text });
  const description = say(`${kind}.description`, { title: texts.title.text });
  const addressOf = (code: string) => `${origin}/${staticFolder(kind, story, code)}`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light dark'),
    link({ rel: 'canonical', href: addressOf(language.code) }),
    ...themeColours,
    ...alternates(page, addressOf),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', addressOf(language.code)),
  ].join('\n');
}
