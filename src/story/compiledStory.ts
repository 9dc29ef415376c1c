import type { CivilDate } from '../time/civilDate.ts';
import { formatIsoDay } from '../time/day.ts';
import type { Source, Story } from './story.ts';

/**
 * The story as JSON can hold it, dates as text. `parseStory` makes the same story of it, also after
 * `JSON.stringify` and `JSON.parse`.
 */
export function toCompiled(story: Story): unknown {
  return {
    ...story,
    asOf: formatIsoDay(story.asOf),
    opensOn: formatIsoDay(story.opensOn),
    chapters: story.chapters.map((chapter) => ({
      ...chapter,
      from: formatIsoDay(chapter.from),
      to: formatIsoDay(chapter.to),
    })),
    article: withDateAsText(story.article),
    claims: story.claims.map(withDateAsText),
    sources: story.sources.map(withPublishedAsText),
    quotes: story.quotes.map(withDateAsText),
    milestones: story.milestones.map(withDateAsText),
    corrections: story.corrections.map(withDateAsText),
  };
}

function withDateAsText<Part extends { readonly date: CivilDate }>(part: Part): object {
  return { ...part, date: part.date.text };
}

function withPublishedAsText({ published, ...source }: Source): object {
  return published ? { ...source, published: published.text } : source;
}
