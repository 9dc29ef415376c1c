import { sourceOf } from '../../story/sources.ts';
import type { Quote, Source, Story } from '../../story/story.ts';
import type { Text } from '../../story/translation.ts';
import type { Speaker } from '../../wording/sentences.ts';

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

/** A story's quotes in two groups; each keeps the order of the editor. */
interface QuoteGroups {
  /** The words of those who speak in the article or are named in it; the article's own quotes stand first. */
  readonly inArticle: readonly Quote[];
  readonly others: readonly Quote[];
}

/** Parts the quotes by whether the article quotes or names their speaker, by the name in the story's language. */
export function groupQuotes(story: Story): QuoteGroups {
  const told = story.article.summary.join(' ');
  const ownOf = ({ source }: Quote) => isTheArticle(story, source);
  const quoted = new Set(story.quotes.filter(ownOf).map(({ speaker }) => speaker));
  const isIn = ({ speaker }: Quote) => quoted.has(speaker) || told.includes(speaker);
  const inArticle = story.quotes.filter(isIn);
  return {
    inArticle: [...inArticle.filter(ownOf), ...inArticle.filter((quote) => !ownOf(quote))],
    others: story.quotes.filter((quote) => !isIn(quote)),
  };
}

/** Whether somebody's words of one date stand in more than one version, the article's among them. */
export function hasTwoVersions(story: Story, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (own) =>
      isTheArticle(story, own.source) &&
      quotes.some(
        ({ id, speaker, date }) =>
          id !== own.id && speaker === own.speaker && date.text === own.date.text,
      ),
  );
}
