import type { Quote, Story } from '../../story/story.ts';
import { isTheArticle } from '../../wording/sourceTexts.ts';

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
