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
  /** It repeats the stance before it in its chapter: it confirms or explains. */
  readonly isRepeated: boolean;
}

/** Claims of one chapter. */
export interface HistoryChapter {
  readonly chapter: Chapter;
  readonly entries: readonly HistoryEntry[];
}

/** Every claim of a country, by whether it has taken effect. */
interface CountryHistory {
  /** Up to the day, newest first. */
  readonly upTo: readonly HistoryChapter[];
  /** After the day, oldest first. */
  readonly after: readonly HistoryChapter[];
}

/** A country's claims by chapter before and after a day; chapters without one are left out. */
export function historyAt(story: Story, country: Iso3, day: Day): CountryHistory {
  const inForce = claimAt(story, country, day);
  const claims = claimsOf(story, country);
  const chapters = story.chapters.map((chapter) => {
    const own = claims.filter((claim) => chapterOf(story, claim) === chapter);
    const entries = own.map((claim, index) => ({
      claim,
      isInForce: claim === inForce,
      isRepeated: own[index - 1]?.stance === claim.stance,
    }));
    return { chapter, entries };
  });
  const upTo = chapters.map(({ chapter, entries }) => ({
    chapter,
    entries: entries.filter(({ claim }) => claim.date.last <= day).reverse(),
  }));
  const after = chapters.map(({ chapter, entries }) => ({
    chapter,
    entries: entries.filter(({ claim }) => claim.date.last > day),
  }));
  return { upTo: upTo.filter(hasEntries).reverse(), after: after.filter(hasEntries) };
}

/** How many claims there are in all. */
export function countEntries(chapters: readonly HistoryChapter[]): number {
  return chapters.reduce((sum, { entries }) => sum + entries.length, 0);
}

function hasEntries({ entries }: HistoryChapter): boolean {
  return entries.length > 0;
}

/** A period that has begun but is not over may end after its chapter: it belongs where it began. */
function chapterOf(story: Story, claim: Claim): Chapter | undefined {
  return chapterAt(story, claim.date.last) ?? chapterAt(story, claim.date.first);
}
