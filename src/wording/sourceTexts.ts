import { sourceOf } from '../story/sources.ts';
import type { Source, Story } from '../story/story.ts';
import type { Text } from '../story/translation.ts';
import type { Speaker } from './sentences.ts';

/** Whether a source is the article itself: its publisher and its headline. An unknown id is none. */
export function isTheArticle(story: Story, id: string): boolean {
  const source = sourceOf(story, id);
  return source !== undefined && isArticle(story, source);
}

function isArticle({ article }: Story, { publisher, title }: Source): boolean {
  return publisher === article.publisher && title === article.headline;
}

/** What a source is called; the article has its translation, and an editor names all others in the story's language. */
export function sourceTexts(
  { story, texts }: Pick<Speaker, 'story' | 'texts'>,
  source: Source,
): {
  readonly publisher: Text;
  readonly title: { readonly text: string; readonly language: string | undefined };
} {
  if (isArticle(story, source)) {
    return { publisher: texts.article.publisher, title: texts.article.headline };
  }
  return {
    publisher: { text: source.publisher, language: story.language },
    title: { text: source.title, language: source.language },
  };
}
