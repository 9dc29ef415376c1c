import { sourceOf } from '../../story/sources.ts';
import type { Implication, Quote, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { isTheArticle } from '../../wording/sourceTexts.ts';

/**
 * The day an implication is about: the latest of its quotes and of its sources beside the article, a month
 * or year counting from its last day, but none after the facts were checked. Without a dated one it is the
 * article's.
 */
export function implicationDay(story: Story, implication: Implication): Day {
  const dates = [
    ...quotesOf(story, implication.quotes).map(({ date }) => date),
    ...implication.sources
      .filter((id) => !isTheArticle(story, id))
      .flatMap((id) => sourceOf(story, id)?.published ?? []),
  ];
  const days = dates.map(({ last }) => last).filter((day) => day <= story.asOf);
  const latest = days.sort((one, other) => one - other).at(-1);
  return latest ?? earlier(story.article.date.last, story.asOf);
}

/** The quotes with these ids, in their order; unknown ids are left out. */
export function quotesOf(story: Story, ids: readonly string[]): readonly Quote[] {
  return ids.flatMap((id) => story.quotes.find((quote) => quote.id === id) ?? []);
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
