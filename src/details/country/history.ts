import type { Iso3 } from '../../geo/iso3.ts';
import { chapterAt } from '../../story/chapters.ts';
import { claimAt, claimsOf } from '../../story/stances.ts';
import type { Chapter, Claim, Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/** A claim as a country's history shows it on one day. */
export interface HistoryEntry {
  readonly claim: Claim;
  /** The latest claim in force on the day: the one its stance rests on. */
  readonly isInForce: boolean;
  /** It takes effect after the day. */
  readonly isLater: boolean;
  /** It repeats the stance before it in its chapter: it confirms or explains. */
  readonly isRepeated: boolean;
}

/** The claims of one chapter, newest first. */
export interface HistoryChapter {
  readonly chapter: Chapter;
  readonly entries: readonly HistoryEntry[];
}

/** Every claim of a country by chapter, newest first; chapters without one are left out. */
export function historyAt(story: Story, country: Iso3, day: Day): readonly HistoryChapter[] {
  const inForce = claimAt(story, country, day);
  const claims = claimsOf(story, country);
  return story.chapters
    .map((chapter) => {
      const own = claims.filter((claim) => chapterOf(story, claim) === chapter);
      const entries = own.map((claim, index) => ({
        claim,
        isInForce: claim === inForce,
        isLater: claim.date.last > day,
        isRepeated: own[index - 1]?.stance === claim.stance,
      }));
      return { chapter, entries: entries.reverse() };
    })
    .filter(({ entries }) => entries.length > 0)
    .reverse();
}

/** A period that has begun but is not over may end after its chapter: it belongs where it began. */
function chapterOf(story: Story, claim: Claim): Chapter | undefined {
  return chapterAt(story, claim.date.last) ?? chapterAt(story, claim.date.first);
}
