import type { Claim, Milestone, Story } from '../../story/story.ts';
import { compareText } from '../../story/textOrder.ts';
import type { CivilDate } from '../../time/civilDate.ts';

/** What happened on one date, as it was written. */
export interface RecordEntry {
  readonly date: CivilDate;
  readonly milestones: readonly Milestone[];
  /** In the order of `compare`. */
  readonly claims: readonly Claim[];
}

/** Every claim and milestone of a story by date, oldest first; a period stands where it takes effect. */
export function recordOf(
  story: Story,
  compare: (one: string, other: string) => number,
): readonly RecordEntry[] {
  const dates = new Map<string, CivilDate>();
  for (const { date } of [...story.claims, ...story.milestones]) dates.set(date.text, date);
  return [...dates.values()]
    .sort((one, other) => one.last - other.last || compareText(one.text, other.text))
    .map((date) => ({
      date,
      milestones: story.milestones.filter((milestone) => milestone.date.text === date.text),
      claims: story.claims
        .filter((claim) => claim.date.text === date.text)
        .sort((one, other) => compare(one.country, other.country)),
    }));
}
