import type { Iso3 } from '../../geo/iso3.ts';
import type { Quote, Story } from '../../story/story.ts';
import { isTheArticle } from '../../wording/sourceTexts.ts';

/** The words a story opens on: the article's own, else of somebody it names, else the editor's first; none without. */
export function leadQuote(story: Story): Quote | undefined {
  const told = story.article.summary.join(' ');
  return (
    story.quotes.find(({ source }) => isTheArticle(story, source)) ??
    story.quotes.find(({ speaker }) => told.includes(speaker)) ??
    story.quotes[0]
  );
}

/**
 * All other quotes. One voice of each country stands first, so that they do not speak for one side, without that of
 * the country the story opens at, which has a button of its own; each part keeps the order of the editor.
 */
export function otherVoices(story: Story): readonly Quote[] {
  const lead = leadQuote(story);
  const others = story.quotes.filter((quote) => quote !== lead);
  const heard = new Set(story.opensAt ? [story.opensAt] : []);
  const first = others.filter(({ country, speaker }) => {
    if (!country || heard.has(country) || speaker === lead?.speaker) return false;
    heard.add(country);
    return true;
  });
  return [...first, ...others.filter((quote) => !first.includes(quote))];
}

/** Whether the words a story opens on were printed in another version too, which stands among the other voices. */
export function hasTwoVersions(story: Story): boolean {
  const lead = leadQuote(story);
  return story.quotes.some(
    ({ id, speaker, date }) =>
      id !== lead?.id && speaker === lead?.speaker && date.text === lead.date.text,
  );
}

/** The country a story is about beside its subject: the one it opens at, else that of the words it opens on. */
export function countryInQuestion(story: Story): Iso3 | undefined {
  const asked = [story.opensAt, leadQuote(story)?.country];
  return asked.find((country) => country && story.recognisers.includes(country));
}
