import type { Iso3 } from '../geo/iso3.ts';
import { claimsOf, stanceAt } from '../story/stances.ts';
import type { Claim, StanceId, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';

/** A country of the watch list: where it stood when the article appeared, and on the shown day. */
export interface Watched {
  readonly country: Iso3;
  /** On the day the story opens on, when the article appeared. */
  readonly atArticle: StanceId;
  readonly now: StanceId;
  /** Claims that took effect after the earlier and up to the later of the two days, oldest first. */
  readonly between: readonly Claim[];
}

/** The watch list on a day, in the editor's order. A day before the article gives the claims that led to it. */
export function watchedAt(story: Story, day: Day): readonly Watched[] {
  const after = Math.min(story.opensOn, day);
  const upTo = Math.max(story.opensOn, day);
  return story.watchList.map((country) => ({
    country,
    atArticle: stanceAt(story, country, story.opensOn),
    now: stanceAt(story, country, day),
    between: claimsOf(story, country).filter(({ date }) => date.last > after && date.last <= upTo),
  }));
}
