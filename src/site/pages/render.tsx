import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../../app/App.tsx';
import type { Iso3 } from '../../geo/iso3.ts';
import { loadLanguage } from '../../language/loadLanguage.ts';
import { translator } from '../../language/translate.ts';
import { translateStory } from '../../story/translation.ts';
import { loadAllModules } from '../../ui/lazyModule.ts';
import { headOf } from '../head/head.ts';
import { oembedJson } from '../head/oembed.ts';
import { mapSvg } from '../pictures/mapPicture.tsx';
import { shareImage } from '../pictures/shareImage.ts';
import { type RenderedStatic, renderStaticOf } from '../static/renderStatic.tsx';
import { languageFile, type StaticKind } from './addresses.ts';
import type { PageMeta } from './pageMeta.ts';
import { languagesOf, type SitePage } from './sitePages.ts';

/** What a page says before any script runs. */
export interface RenderedPage {
  readonly direction: 'ltr' | 'rtl';
  /** The tags that say what the page is. */
  readonly head: string;
  /** The page's body, to be hydrated by the same components. */
  readonly body: string;
  /** What the reader is told where what the page needs does not come. */
  readonly failures: Readonly<
    Record<'story' | 'invalid' | 'language' | 'script' | 'styles' | 'retry', string>
  >;
}

/**
 * Renders a page by the components the browser hydrates, in the story's opening state. `root` is where its
 * addresses begin.
 */
export async function renderPage(
  page: SitePage,
  origin: string,
  root = page.toRoot,
): Promise<RenderedPage> {
  const meta = await metaOf(page, origin);
  const { story, atlas, texts } = page.built;
  const t = translator(meta.language);
  const body = await renderWhole(
    <App
      story={story}
      atlas={atlas}
      speech={{ language: meta.language, texts: texts[page.language] }}
      learn={fetchesNothing}
      loadDetailedOutlines={fetchesNothing}
      site={{ root, isEmbed: page.kind === 'embed' }}
      kind={page.kind === 'embed' ? 'embed' : 'page'}
      takePress={() => null}
    />,
  );
  return {
    direction: meta.language.direction,
    head: headOf(meta),
    body,
    failures: {
      story: t('failure.story'),
      invalid: t('failure.storyInvalid'),
      language: t('failure.language'),
      script: t('failure.script'),
      styles: t('failure.styles'),
      retry: t('failure.retry'),
    },
  };
}

/** Renders with every lazy module that is on the page. */
async function renderWhole(page: ReactNode): Promise<string> {
  let body = renderToString(page);
  while (await loadAllModules()) body = renderToString(page);
  return body;
}

/** What stands beside a story's page in one language: its card, its map as a picture, its oEmbed answer. */
export async function renderPictures(
  page: SitePage,
  origin: string,
): Promise<readonly { readonly path: string; readonly content: string | Uint8Array }[]> {
  const meta = await metaOf(page, origin);
  const { story, atlas } = page.built;
  const pathOf = (name: string, extension: string) =>
    languageFile(story, name, extension, page.language);
  return [
    { path: pathOf('share', 'png'), content: shareImage({ ...meta, atlas }) },
    { path: pathOf('map', 'svg'), content: mapSvg({ ...meta, atlas }) },
    { path: pathOf('oembed', 'json'), content: oembedJson(meta) },
  ];
}

/** Renders a page of text beside a page, in its language. */
export async function renderStatic(
  kind: StaticKind,
  page: SitePage,
  origin: string,
  root: string,
  members: ReadonlySet<Iso3>,
): Promise<RenderedStatic> {
  return renderStaticOf(kind, page.built, await metaOf(page, origin), root, members);
}

function fetchesNothing(): Promise<never> {
  return Promise.reject(new Error('A page that is being written fetches nothing.'));
}

async function metaOf(
  { built, language: code, kind }: SitePage,
  origin: string,
): Promise<PageMeta> {
  const { story, texts } = built;
  return {
    kind,
    story,
    language: await loadLanguage(code),
    texts: translateStory(story, texts[code], code),
    languages: languagesOf(built),
    origin,
  };
}
