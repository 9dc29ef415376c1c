import type { Story } from '../story/story.ts';
import type { StoryFiles } from './storyFiles.ts';

/**
 * A story's page from the document Vite made of `index.html`. `toRoot` leads from the page to the
 * site's root: './' for the lead page, '../' for `/<id>/`.
 * @throws Error where the document has no head of the form expected.
 */
export function pageHtml(
  document: string,
  story: Story,
  files: StoryFiles,
  toRoot: string,
): string {
  const head = [
    `<title>${escapeHtml(story.title)}</title>`,
    `<meta name="description" content="${escapeHtml(story.summary)}" />`,
    dataLink('story', `${toRoot}${files.story.path}`, 'preload'),
    dataLink('outlines', `${toRoot}${files.outlines.path}`, 'preload'),
    ...[...files.texts].map(([language, { path }]) =>
      dataLink('texts', `${toRoot}${path}`, 'alternate', ` hreflang="${language}"`),
    ),
  ];
  const titled = replaceOnce(document, /<title>.*?<\/title>/s, head.join('\n    '));
  const worded = replaceOnce(
    titled,
    /<html lang="[^"]*"/,
    `<html lang="${escapeHtml(story.language)}"`,
  );
  return worded.replaceAll(/(src|href)="\.\//g, `$1="${toRoot}`);
}

function dataLink(kind: string, address: string, rel: string, more = ''): string {
  const use =
    rel === 'preload' ? ' as="fetch" crossorigin="anonymous"' : ' type="application/json"';
  return `<link data-demarche="${kind}" rel="${rel}"${use} href="${escapeHtml(address)}"${more} />`;
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`index.html has nothing that matches ${pattern}.`);
  return text.replace(pattern, () => replacement);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
