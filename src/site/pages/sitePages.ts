import type { LanguageCode } from '../../language/language.ts';
import { languages } from '../../language/languageList.ts';
import { storyFolder } from '../../story/storyFolder.ts';
import { filesOf, type StoryFiles } from '../data/storyFiles.ts';
import type { BuiltStory } from './stories.ts';

/** One page of the site. */
export interface SitePage {
  /** Its file from the site's root: `taliban/fa/index.html`. */
  readonly path: string;
  /** From the page to the site's root: `../../../`. */
  readonly toRoot: string;
  readonly kind: 'lead' | 'story' | 'embed';
  readonly language: LanguageCode;
  readonly built: BuiltStory;
  readonly files: StoryFiles;
  /** Of an embed, the same in the story's other languages: the code, and the folder from the site's root. */
  readonly translations: readonly (readonly [LanguageCode, string])[];
}

/** Every page of the site: the lead story's, and of each story a page and an embed in each complete language. */
export function listPages(stories: readonly BuiltStory[]): readonly SitePage[] {
  return stories.flatMap((built, at) => {
    const files = filesOf(built);
    const languages = languagesOf(built);
    const own = languages.flatMap((language) => {
      const folder = storyFolder(built.story, language).replace(/\/$/, '');
      const others = languages
        .filter((code) => code !== language)
        .map((code) => [code, `${storyFolder(built.story, code)}embed/`] as const);
      const page = pageAt(folder, 'story', language, built, files);
      const embed = pageAt(`${folder}/embed`, 'embed', language, built, files);
      return [page, { ...embed, translations: others }];
    });
    const lead = pageAt('', 'lead', languages[0] ?? 'en', built, files);
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
    translations: [],
  };
}
