import type { Iso3 } from '../geo/iso3.ts';
import type { Group, Implication, Quote, Story } from './story.ts';

/** The quotes whose speaker speaks for or from the country, in the story's order. */
export function quotesOf(story: Story, country: Iso3): readonly Quote[] {
  return story.quotes.filter((quote) => quote.country === country);
}

/** The implications that concern the country, in the story's order. */
export function implicationsOf(story: Story, country: Iso3): readonly Implication[] {
  return story.implications.filter(({ countries }) => countries.includes(country));
}

/** The story's groups the country is a member of; the subject is in none. */
export function groupsOf(story: Story, country: Iso3): readonly Group[] {
  return story.groups.filter(({ members }) => members.includes(country));
}
