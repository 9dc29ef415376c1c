import type { Iso3 } from '../../geo/iso3.ts';
import type { Quote, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/** The words of those who speak for a country or from it, as its panel shows them on one day. */
interface CountryQuotes {
  /** The latest up to the day, of several of one date the editor's first; none where all are later. */
  readonly latest: Quote | undefined;
  /** All others, in the editor's order. */
  readonly others: readonly Quote[];
}

/** Parts the quotes of a country into the one that stands in sight on a day, and those that wait to be opened. */
export function quotesAt(story: Story, country: Iso3, day: Day): CountryQuotes {
  const own = story.quotes.filter((quote) => quote.country === country);
  const [latest] = own
    .filter(({ date }) => date.last <= day)
    .sort((one, other) => other.date.last - one.date.last);
  return { latest, others: own.filter((quote) => quote !== latest) };
}
