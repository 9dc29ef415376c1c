import type { Iso3 } from '../../geo/iso3.ts';
import { claimsOf } from '../../story/stances.ts';
import type { Day } from '../../time/day.ts';
import { type Speaker, sinceText } from '../../wording/sentences.ts';

/** What stands under the open country's name on a day: since when it has its stance; nothing where it has none. */
export function secondLineAt(speaker: Speaker, country: Iso3, day: Day): string {
  return country === speaker.story.subject.country ? '' : sinceText(speaker, country, day);
}

/** Everything that may stand there, on whatever day. */
export function secondLinesOf(speaker: Speaker, country: Iso3): readonly string[] {
  const days = claimsOf(speaker.story, country).map(({ date }) => date.last);
  return [...new Set(days.map((day) => secondLineAt(speaker, country, day)))];
}
