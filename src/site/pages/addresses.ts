import type { Story } from '../../story/story.ts';
import { storyFolder } from '../../story/storyFolder.ts';

/** The pages of text beside a story's page: how its map was made, and everything on record. */
export const staticKinds = ['method', 'record'] as const;

export type StaticKind = (typeof staticKinds)[number];

/**
 * The languages a page has, each with the code that it is listed by; its own once more as `x-default`. None where it
 * is the only one.
 */
export function listedLanguages(
  story: Story,
  languages: readonly string[],
): readonly (readonly [code: string, hreflang: string])[] {
  if (languages.length < 2) return [];
  return [...languages.map((code) => [code, code] as const), [story.language, 'x-default']];
}

/** The folder of such a page: `taliban/record/`, `taliban/fa/record/`. */
export function staticFolder(kind: StaticKind, story: Story, language: string): string {
  return `${storyFolder(story, language)}${kind}/`;
}

/**
 * The path from the site's root of a file that a story has once for each language: `taliban/share.png`
 * in the story's own, `taliban/share.fa.png` in another.
 */
export function languageFile(story: Story, name: string, extension: string, language: string) {
  const suffix = language === story.language ? '' : `.${language}`;
  return `${story.id}/${name}${suffix}.${extension}`;
}
