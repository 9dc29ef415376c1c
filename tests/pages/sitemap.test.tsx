import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/pages/sitemap.ts';
import { sampleStory } from '../fixtures/story.ts';

const origin = 'https://news.example/maps&more';

function addresses(languages: readonly string[]) {
  const text = sitemapXml([{ story: sampleStory, languages }], origin);
  const sitemap = new DOMParser().parseFromString(text, 'application/xml');
  expect(sitemap.querySelector('parsererror')).toBeNull();
  return [...sitemap.getElementsByTagName('url')].map((url) => ({
    address: url.getElementsByTagName('loc')[0]?.textContent,
    changed: url.getElementsByTagName('lastmod')[0]?.textContent,
    alternates: [...url.getElementsByTagName('xhtml:link')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]),
  }));
}

it('the sitemap lists a story in every language, each naming them all', () => {
  const alternates = [
    ['en', `${origin}/sample/`],
    ['fa', `${origin}/sample/fa/`],
    ['x-default', `${origin}/sample/`],
  ];
  expect(addresses(['en', 'fa'])).toEqual([
    { address: `${origin}/sample/`, changed: '2026-06-24', alternates },
    { address: `${origin}/sample/fa/`, changed: '2026-06-24', alternates },
  ]);
});

it('a story in one language has no alternates', () => {
  expect(addresses(['en'])).toMatchObject([{ address: `${origin}/sample/`, alternates: [] }]);
});

it('robots.txt leads to the sitemap', () => {
  expect(robotsTxt('https://news.example')).toContain(
    '\nSitemap: https://news.example/sitemap.xml\n',
  );
});
