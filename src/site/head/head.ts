import { formatDay } from '../../language/format.ts';
import { translator } from '../../language/translate.ts';
import { storySpan } from '../../story/chapters.ts';
import { storyFolder } from '../../story/storyFolder.ts';
import { formatIsoDay } from '../../time/day.ts';
import { siteName } from '../../wording/siteName.ts';
import { locales } from '../data/cldr.ts';
import { languageFile, listedLanguages, staticFolder } from '../pages/addresses.ts';
import { escapeHtml, jsonForHtml } from '../pages/html.ts';
import { type PageMeta, shareSize } from '../pages/pageMeta.ts';
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
    ...alternates(page, (code) => addressOf(page, code)),
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

/** Links to a page in each of its languages. */
export function alternates(page: PageMeta, addressOf: (language: string) => string): string[] {
  return listedLanguages(page.story, page.languages).map(([code, hreflang]) =>
    link({ rel: 'alternate', hreflang, href: addressOf(code) }),
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

/** Open Graph wants a territory with a language: the one whose usage the site's texts follow. */
function localeOf(code: string): string {
  const { language, region } = new Intl.Locale(locales[code] ?? code).maximize();
  return `${language}_${region}`;
}

/** What browsers paint round the page, in either theme. */
export const themeColours = [
  '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />',
  '<meta name="theme-color" content="#14181c" media="(prefers-color-scheme: dark)" />',
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

/**
 * What a page is about in the words of schema.org: the article it explains, and its claims as a data
 * set. `canonical` is the page's own complete address.
 */
function jsonLd(page: PageMeta, canonical: string): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [article(page, canonical), dataset(page, canonical)],
  };
}

function article({ story, texts, language, origin }: PageMeta, canonical: string): object {
  const { publisher, date, url } = story.article;
  return {
    '@type': 'NewsArticle',
    '@id': `${canonical}#article`,
    headline: texts.article.headline.text,
    description: texts.article.summary[0]?.text ?? texts.summary.text,
    inLanguage: texts.article.headline.language,
    datePublished: date.text,
    publisher: { '@type': 'Organization', name: publisher },
    mainEntityOfPage: canonical,
    image: {
      '@type': 'ImageObject',
      url: `${origin}/${languageFile(story, 'share', 'png', language.code)}`,
      ...shareSize,
    },
    about: { '@type': 'GovernmentOrganization', name: texts.subjectName.text },
    ...(url !== undefined && { url }),
  };
}

function dataset({ story, texts, language, origin }: PageMeta, canonical: string): object {
  const { from, to } = storySpan(story);
  const root = `${origin}/${story.id}`;
  return {
    '@type': 'Dataset',
    '@id': `${canonical}#claims`,
    name: texts.title.text,
    description: texts.summary.text,
    url: `${origin}/${staticFolder('record', story, language.code)}`,
    inLanguage: language.code,
    dateModified: formatIsoDay(story.asOf),
    temporalCoverage: `${formatIsoDay(from)}/${formatIsoDay(to)}`,
    spatialCoverage: 'World',
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    creator: { '@type': 'Organization', name: siteName, url: `${origin}/` },
    variableMeasured: story.scale.map((stance) => texts.stance(stance).label.text),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${root}/claims.csv` },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${root}/story.json`,
      },
    ],
  };
}
