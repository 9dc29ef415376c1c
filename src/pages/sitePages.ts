import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languageList.ts';
import type { BuiltStory } from './stories.ts';
import { filesOf, type StoryFiles } from './storyFiles.ts';

/** One page of the site. */
export interface SitePage {
  /** Its file from the site's root: `taliban/fa/index.html`. */
  readonly path: string;
  /** From the page to the site's root: `../../`. */
  readonly toRoot: string;
  readonly kind: 'lead' | 'story' | 'embed';
  readonly language: LanguageCode;
  readonly built: BuiltStory;
  readonly files: StoryFiles;
}

/** Every page of the site: the lead story's, and of each story a page and an embed in each complete language. */
export function listPages(stories: readonly BuiltStory[]): readonly SitePage[] {
  return stories.flatMap((built, at) => {
    const { id } = built.story;
    const files = filesOf(built);
    const own = languagesOf(built).flatMap((language) => {
      const folder = language === built.story.language ? id : `${id}/${language}`;
      const page = pageAt(folder, 'story', language, built, files);
      return [page, pageAt(`${folder}/embed`, 'embed', language, built, files)];
    });
    const lead = pageAt('', 'lead', languagesOf(built)[0] ?? 'en', built, files);
    return at === 0 ? [lead, ...own] : own;
  });
}

/** The languages a story has pages in: its own, and those it is translated into that the interface speaks. */
export function languagesOf({ story }: BuiltStory): readonly LanguageCode[] {
  const codes = [story.language, ...story.translatedInto];
  return codes.flatMap((code) => languages.find((one) => one.code === code)?.code ?? []);
}

function pageAt(
  folder: string,
  kind: SitePage['kind'],
  language: LanguageCode,
  built: BuiltStory,
  files: StoryFiles,
): SitePage {
  const depth = folder === '' ? 0 : folder.split('/').length;
  return {
    path: folder === '' ? 'index.html' : `${folder}/index.html`,
    toRoot: depth === 0 ? './' : '../'.repeat(depth),
    kind,
    language,
    built,
    files,
  };
}
