import { storyFolder } from '../../story/storyFolder.ts';
import { embedAllow, embedHeights, embedSandbox } from '../../view/embedFrame.ts';
import { siteName } from '../../wording/siteName.ts';
import { languageFile } from '../pages/addresses.ts';
import { escapeHtml } from '../pages/html.ts';
import { type PageMeta, shareSize } from '../pages/pageMeta.ts';

/** The frame a host gives an embed it learns of by oEmbed, in CSS pixels: map, legend and timeline fit into it. */
const embedFrame = { width: 660, height: embedHeights.usual } as const;

/**
 * The oEmbed answer for a story's page, version 1.0 and `rich`. Its HTML is a plain frame: hosts drop
 * scripts from it, and a static file cannot answer to `maxwidth`, so the frame gives way by itself.
 * @see https://oembed.com
 */
export function oembedJson(page: PageMeta): string {
  const { story, texts, language, origin } = page;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: texts.title.text,
    provider_name: siteName,
    provider_url: `${origin}/`,
    cache_age: 300,
    html: frameHtml(page),
    ...embedFrame,
    thumbnail_url: `${origin}/${languageFile(story, 'share', 'png', language.code)}`,
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
  });
}

function frameHtml({ story, texts, language, origin }: PageMeta): string {
  const attributes = {
    src: `${origin}/${storyFolder(story, language.code)}embed/`,
    title: texts.title.text,
    width: '100%',
    height: String(embedFrame.height),
    // WordPress drops styles, and keeps this.
    frameborder: '0',
    loading: 'lazy',
    allow: embedAllow,
    sandbox: embedSandbox,
    style: 'border: 0',
  };
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  const page = escapeHtml(`${origin}/${storyFolder(story, language.code)}`);
  // Without it WordPress does not load the script that gives its frames their height.
  const link = `<blockquote class="wp-embedded-content"><a href="${page}">${escapeHtml(texts.title.text)}</a></blockquote>`;
  return `${link}<iframe ${pairs.join(' ')}></iframe>`;
}
