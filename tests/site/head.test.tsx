import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/site/head/head.ts';
import { siteOrigin } from '../../src/site/head/origin.ts';
import type { PageMeta } from '../../src/site/pages/pageMeta.ts';
import { persian } from '../language/sample.ts';
import { hostileStory, hostileTitle, pageOf } from './pageMeta.ts';

function readHead(page: PageMeta): Document {
  const html = `<!doctype html><html><head>${headOf(page)}</head><body></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const contentOf = (head: Document, name: string) =>
  head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const hrefOf = (head: Document, selector: string) =>
  head.querySelector(`link${selector}`)?.getAttribute('href');

interface Part {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

function partsOf(head: Document): readonly Part[] {
  const text = head.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  return JSON.parse(text)['@graph'];
}

describe('the head of a story’s page', () => {
  const head = readHead(pageOf());

  it('has a title, a description and its own complete address', () => {
    expect(head.title).toBe('Who recognises the sample?');
    expect(contentOf(head, 'description')).toBe('One sentence.');
    expect(hrefOf(head, '[rel="canonical"]')).toBe('https://news.example/maps/sample/');
    expect(contentOf(head, 'robots')).toBeUndefined();
  });

  it('tells an address that was given from one that is assumed', () => {
    const isAssumed = (page: PageMeta) =>
      readHead(page).querySelector('link[rel="canonical"]')?.hasAttribute('data-assumed');
    expect(isAssumed(pageOf())).toBe(false);
    expect(isAssumed(pageOf({ origin: siteOrigin({}).origin }))).toBe(true);
  });

  it('names the page in every language, and the story’s own for all others', () => {
    const named = [...head.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(named).toEqual([
      ['en', 'https://news.example/maps/sample/'],
      ['fa', 'https://news.example/maps/sample/fa/'],
      ['x-default', 'https://news.example/maps/sample/'],
    ]);
  });

  it('names no language where there is only one', () => {
    expect(hrefOf(readHead(pageOf({ languages: ['en'] })), '[hreflang]')).toBeUndefined();
  });

  it('says to those who share it what it is, with a picture of a stated size and its text', () => {
    expect(contentOf(head, 'og:type')).toBe('article');
    expect(contentOf(head, 'og:url')).toBe('https://news.example/maps/sample/');
    expect(contentOf(head, 'og:image')).toBe('https://news.example/maps/sample/share.png');
    expect(contentOf(head, 'og:image:width')).toBe('1200');
    expect(contentOf(head, 'og:image:height')).toBe('630');
    expect(contentOf(head, 'og:image:alt')).toBe(
      'Who recognises the sample? The world on 3 July 2025',
    );
    expect(contentOf(head, 'og:locale')).toBe('en_GB');
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image');
  });

  it('leads to its oEmbed answer', () => {
    expect(hrefOf(head, '[type="application/json+oembed"]')).toBe(
      'https://news.example/maps/sample/oembed.json',
    );
  });

  it('in another language has that language’s address, picture and answer', () => {
    const other = readHead(pageOf({ language: persian }));
    expect(hrefOf(other, '[rel="canonical"]')).toBe('https://news.example/maps/sample/fa/');
    expect(contentOf(other, 'og:image')).toBe('https://news.example/maps/sample/share.fa.png');
    expect(contentOf(other, 'og:locale')).toBe('fa_IR');
    expect(hrefOf(other, '[type="application/json+oembed"]')).toMatch(
      /\/sample\/oembed\.fa\.json$/,
    );
  });

  it('tells of the article, and of the claims as data with their time, licence and files', () => {
    const [article, dataset] = partsOf(head);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: pageOf().story.article.date.text,
    });
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '1996-09-26/2026-06-24',
      license: expect.stringMatching(/^https:/),
    });
    expect(dataset?.distribution).toMatchObject([
      { encodingFormat: 'text/csv', contentUrl: 'https://news.example/maps/sample/claims.csv' },
      {
        encodingFormat: 'application/json',
        contentUrl: 'https://news.example/maps/sample/story.json',
      },
    ]);
  });
});

it('the lead page passes for its story’s page', () => {
  expect(hrefOf(readHead(pageOf({ kind: 'lead' })), '[rel="canonical"]')).toBe(
    'https://news.example/maps/sample/',
  );
});

it('an embed is not to be listed, passes for the full page and offers no embed of itself', () => {
  const head = readHead(pageOf({ kind: 'embed' }));
  expect(contentOf(head, 'robots')).toBe('noindex');
  expect(hrefOf(head, '[rel="canonical"]')).toBe('https://news.example/maps/sample/');
  expect(hrefOf(head, '[rel="alternate"]')).toBeUndefined();
  expect(contentOf(head, 'color-scheme')).toBe('light dark');
});

it('a hostile title stays a text wherever it stands', () => {
  const head = readHead(pageOf({ story: hostileStory }));
  expect(head.title).toBe(hostileTitle.trim());
  for (const name of ['description', 'og:title', 'twitter:description']) {
    expect(contentOf(head, name), name).toBe(hostileTitle);
  }
  expect(partsOf(head)[1]?.name).toBe(hostileTitle);
  expect(head.querySelectorAll('script')).toHaveLength(1);
  expect(head.body.innerHTML).toBe('');
});
