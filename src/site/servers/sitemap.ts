import type { Story } from '../../story/story.ts';
import { storyFolder } from '../../story/storyFolder.ts';
import { formatIsoDay } from '../../time/day.ts';
import { listedLanguages, staticFolder, staticKinds } from '../pages/addresses.ts';
import { escapeHtml } from '../pages/html.ts';

/** A story and the languages it has pages in, its own among them. */
interface ListedStory {
  readonly story: Story;
  readonly languages: readonly string[];
}

/**
 * The sitemap: every story's page, its method and its record in every language, each naming all of them. Left out are the lead
 * page and the embeds, which are copies of these.
 */
export function sitemapXml(stories: readonly ListedStory[], origin: string): string {
  const folders = [
    storyFolder,
    ...staticKinds.map((kind) => (story: Story, code: string) => staticFolder(kind, story, code)),
  ];
  const pages = stories.flatMap((one) => folders.map((folderOf) => ({ ...one, folderOf })));
  const urls = pages.flatMap(({ story, languages, folderOf }) => {
    const addressOf = (code: string) => escapeHtml(`${origin}/${folderOf(story, code)}`);
    const all = listedLanguages(story, languages).map(
      ([code, hreflang]) =>
        `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${addressOf(code)}"/>`,
    );
    return languages.map((code) =>
      [
        '  <url>',
        `    <loc>${addressOf(code)}</loc>`,
        `    <lastmod>${formatIsoDay(story.asOf)}</lastmod>`,
        ...all,
        '  </url>',
      ].join('\n'),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** robots.txt: all may be read, and where the sitemap is. Crawlers look for it at a host's root only. */
export function robotsTxt(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
