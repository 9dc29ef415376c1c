import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/site/servers/sitemap.ts';
import { sampleStory } from '../fixtures/story.ts';

const origin = 'https://news.example/maps&more';

function addresses(languages: readonly string[]) {
  const story = { ...sampleStory, translatedInto: ['fa'] };
  const text = sitemapXml([{ story, languages }], origin);
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

it('the sitemap lists a story, its method and its record in every language, each naming them all', () => {
  const listed = ['', 'method/', 'record/'].flatMap((page) => {
    const alternates = [
      ['en', `${origin}/sample/${page}`],
      ['fa', `${origin}/sample/fa/${page}`],
      ['x-default', `${origin}/sample/${page}`],
    ];
    return ['', 'fa/'].map((folder) => ({
      address: `${origin}/sample/${folder}${page}`,
      changed: '2026-06-24',
      alternates,
    }));
  });
  expect(addresses(['en', 'fa'])).toEqual(listed);
});

it('a story in one language has no alternates', () => {
  expect(addresses(['en'])).toMatchObject([
    { address: `${origin}/sample/`, alternates: [] },
    { address: `${origin}/sample/method/`, alternates: [] },
    { address: `${origin}/sample/record/`, alternates: [] },
  ]);
});

it('robots.txt leads to the sitemap', () => {
  expect(robotsTxt('https://news.example')).toContain(
    '\nSitemap: https://news.example/sitemap.xml\n',
  );
});
