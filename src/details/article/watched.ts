import type { Iso3 } from '../../geo/iso3.ts';
import { claimsOf, stanceAt } from '../../story/stances.ts';
import type { Claim, StanceId, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/** A country of the watch list: where it stood when the article appeared, and on the shown day. */
export interface Watched {
  readonly country: Iso3;
  /** On the day the story opens on, when the article appeared. */
  readonly atArticle: StanceId;
  /** On the day of `watchedUpTo`. */
  readonly now: StanceId;
  /** Claims that took effect after the earlier and up to the later of the two days, oldest first. */
  readonly between: readonly Claim[];
}

/** The day the article's is held against: the shown one, and on the article's own the last that was checked. */
export function watchedUpTo(story: Story, day: Day): Day {
  return day === story.opensOn ? story.asOf : day;
}

/**
 * The watch list on a day, in the editor's order. A day before the article gives the claims that led to it, the
 * article's own what has come since; nothing takes effect after the facts were checked.
 */
export function watchedAt(story: Story, shown: Day): readonly Watched[] {
  const day = watchedUpTo(story, shown);
  const after = Math.min(story.opensOn, day);
  const upTo = Math.min(Math.max(story.opensOn, day), story.asOf);
  return story.watchList.map((country) => ({
    country,
    atArticle: stanceAt(story, country, story.opensOn),
    now: stanceAt(story, country, day),
    between: claimsOf(story, country).filter(({ date }) => date.last > after && date.last <= upTo),
  }));
}
