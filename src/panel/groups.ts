import type { Iso3 } from '../geo/iso3.ts';
import { countsAt } from '../story/stances.ts';
import type { Group, Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';

/** How many of a group recognise. */
export interface GroupTotal {
  readonly group: Group;
  readonly recognising: number;
  /** Its members without the subject. */
  readonly of: number;
}

/** The totals of every group on a day, in the story's order; with a country, of the groups it is in. */
export function groupTotalsAt(story: Story, day: Day, country?: Iso3): readonly GroupTotal[] {
  return story.groups
    .filter((group) => !country || group.members.includes(country))
    .map((group) => {
      const counts = countsAt(story, day, group.members);
      const recognising = story.scale
        .filter((stance) => stance.recognises)
        .reduce((sum, stance) => sum + (counts.get(stance.id) ?? 0), 0);
      return { group, recognising, of: group.members.length };
    });
}
