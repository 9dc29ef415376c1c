import type { MethodTranslate } from '../../language/methodTexts.ts';
import { link, meta, themeColours } from '../head/head.ts';
import { methodFolder } from '../pages/addresses.ts';
import { escapeHtml } from '../pages/html.ts';
import type { PageMeta } from '../pages/pageMeta.ts';

/** What has to be known of a method's page to say what it is. */
type MethodMeta = PageMeta & { readonly say: MethodTranslate };

/** The tags of the method's page's head, one a line. */
export function methodHead({ story, texts, language, languages, origin, say }: MethodMeta): string {
  const title = say('page.full', { method: say('page.title'), title: texts.title.text });
  const description = say('page.description', { title: texts.title.text });
  const addressOf = (code: string) => `${origin}/${methodFolder(story, code)}`;
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
