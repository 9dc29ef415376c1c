import { formatDay } from '../../language/format.ts';
import { translator } from '../../language/translate.ts';
import { storyFolder } from '../../story/storyFolder.ts';
import { siteName } from '../../wording/siteName.ts';
import { languageFile } from '../pages/addresses.ts';
import { escapeHtml, jsonForHtml } from '../pages/html.ts';
import { type PageMeta, shareSize } from '../pages/pageMeta.ts';
import { jsonLd } from './jsonLd.ts';
import { isAssumed } from './origin.ts';

/**
 * The tags of a page's head that say what it is, one a line: to search engines, to those who share or
 * embed it, and to browsers. The lead page counts as a copy of its story's page, and an embed as well,
 * which search engines should not list.
 */
export function headOf(page: PageMeta): string {
  const { texts, kind } = page;
  const canonical = addressOf(page, page.language.code);
  const tags = [
    `<title>${escapeHtml(texts.title.text)}</title>`,
    meta('name', 'description', texts.summary.text),
    meta('name', 'color-scheme', 'light dark'),
    link({
      rel: 'canonical',
      href: canonical,
      ...(isAssumed(page.origin) && { 'data-assumed': '' }),
    }),
  ];
  if (kind === 'embed') return [...tags, meta('name', 'robots', 'noindex')].join('\n');
  return [
    ...tags,
    ...themeColours,
    ...alternates(page),
    ...social(page, canonical),
    link({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: `${page.origin}/${languageFile(page.story, 'oembed', 'json', page.language.code)}`,
      title: texts.title.text,
    }),
    `<script type="application/ld+json">${jsonForHtml(jsonLd(page, canonical))}</script>`,
  ].join('\n');
}

function addressOf({ origin, story }: PageMeta, language: string): string {
  return `${origin}/${storyFolder(story, language)}`;
}

function alternates(page: PageMeta): string[] {
  if (page.languages.length < 2) return [];
  const languages = [
    ...page.languages.map((code) => [code, code]),
    [page.story.language, 'x-default'],
  ];
  return languages.map(([code = '', hreflang = '']) =>
    link({ rel: 'alternate', hreflang, href: addressOf(page, code) }),
  );
}

function social(page: PageMeta, canonical: string): string[] {
  const { story, texts, language, origin } = page;
  const title = texts.title.text;
  const image = `${origin}/${languageFile(story, 'share', 'png', language.code)}`;
  const date = formatDay(story.opensOn, language);
  const alt = translator(language)('map.caption', { title, date });
  const others = page.languages.filter((code) => code !== language.code);
  return [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', texts.summary.text),
    meta('property', 'og:url', canonical),
    meta('property', 'og:locale', localeOf(language.code)),
    ...others.map((code) => meta('property', 'og:locale:alternate', localeOf(code))),
    meta('property', 'og:image', image),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(shareSize.width)),
    meta('property', 'og:image:height', String(shareSize.height)),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', texts.summary.text),
    meta('name', 'twitter:image', image),
    meta('name', 'twitter:image:alt', alt),
  ];
}

/** Open Graph wants a territory with a language; these are the ones whose usage the site's texts follow. */
const locales: Readonly<Record<string, string>> = {
  ar: 'ar_AR',
  de: 'de_DE',
  en: 'en_GB',
  es: 'es_ES',
  fa: 'fa_IR',
  fr: 'fr_FR',
  hi: 'hi_IN',
  ps: 'ps_AF',
  ru: 'ru_RU',
  tr: 'tr_TR',
  ur: 'ur_PK',
  zh: 'zh_CN',
};

function localeOf(language: string): string {
  return locales[language] ?? language;
}

/** What browsers paint round the page, in either theme. */
export const themeColours = [
  '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />',
  '<meta name="theme-color" content="#161b22" media="(prefers-color-scheme: dark)" />',
] as const;

/** A `<meta>` tag. */
export function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;
}

/** A `<link>` tag. */
export function link(attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<link ${pairs.join(' ')} />`;
}
