import { storySpan } from '../../story/chapters.ts';
import { formatIsoDay } from '../../time/day.ts';
import { siteName } from '../../wording/siteName.ts';
import { languageFile, staticFolder } from '../pages/addresses.ts';
import { type PageMeta, shareSize } from '../pages/pageMeta.ts';

/**
 * What a page is about in the words of schema.org: the article it explains, and its claims as a data
 * set. `canonical` is the page's own complete address.
 */
export function jsonLd(page: PageMeta, canonical: string): object {
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
