import type { Story } from './story.ts';

/** The folder of a story's page in a language, from the site's root: `taliban/`, `taliban/fa/`; its own where it has none in that language. */
export function storyFolder(story: Story, language: string): string {
  const isTranslated = language !== story.language && story.translatedInto.includes(language);
  return isTranslated ? `${story.id}/${language}/` : `${story.id}/`;
}
