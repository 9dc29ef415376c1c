import type { Iso3 } from '../../geo/iso3.ts';
import { chapterAt } from '../../story/chapters.ts';
import { claimsOf, stanceAt } from '../../story/stances.ts';
import type { Day } from '../../time/day.ts';
import { type Speaker, sinceText, stanceLabel } from '../../wording/sentences.ts';

/** What stands under the open country's name on a day: since when it has its stance, or that none was found. */
export function secondLineAt(speaker: Speaker, country: Iso3, day: Day): string {
  const { story } = speaker;
  if (!chapterAt(story, day) || country === story.subject.country) return '';
  const since = sinceText(speaker, country, day);
  if (since !== '') return since;
  return stanceLabel(speaker, stanceAt(story, country, day), day).text;
}

/** Everything that may stand there, on whatever day. */
export function secondLinesOf(speaker: Speaker, country: Iso3): readonly string[] {
  const { story } = speaker;
  const days = [
    ...story.chapters.map(({ from }) => from),
    ...claimsOf(story, country).map(({ date }) => date.last),
  ];
  return [...new Set(days.map((day) => secondLineAt(speaker, country, day)))];
}
