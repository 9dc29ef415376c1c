import type { StaticTranslate } from '../../language/staticTexts.ts';
import { link, meta, themeColours } from '../head/head.ts';
import { type StaticKind, staticFolder } from '../pages/addresses.ts';
import { escapeHtml } from '../pages/html.ts';
import type { PageMeta } from '../pages/pageMeta.ts';

/** The tags of the head of a page of text, one a line. */
export function staticHead(kind: StaticKind, page: PageMeta, say: StaticTranslate): string {
  const { story, texts, language, languages, origin } = page;
  const title = say('page.full', { page: say(`${kind}.title`), title: texts.title.text });
  const description = say(`${kind}.description`, { title: texts.title.text });
  const addressOf = (code: string) => `${origin}/${staticFolder(kind, story, code)}`;
  const codes = [...languages.map((code) => [code, code]), [story.language, 'x-default']];
  const alternates = codes.map(([code = '', hreflang = '']) =>
    link({ rel: 'alternate', hreflang, href: addressOf(code) }),
  );
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light dark'),
    link({ rel: 'canonical', href: addressOf(language.code) }),
    ...themeColours,
    ...(languages.length < 2 ? [] : alternates),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', addressOf(language.code)),
  ].join('\n');
}
