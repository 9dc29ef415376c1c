import type { Day } from '../time/day.ts';
import type { Milestone, Story } from './story.ts';

const indexes = new WeakMap<Story, ReadonlyMap<Day, readonly Milestone[]>>();

/** The milestones of a day, in the story's order; one known by month or year is of its last day. */
export function milestonesOn(story: Story, day: Day): readonly Milestone[] {
  let index = indexes.get(story);
  if (!index) {
    index = byDay(story.milestones);
    indexes.set(story, index);
  }
  return index.get(day) ?? [];
}

function byDay(milestones: readonly Milestone[]): ReadonlyMap<Day, readonly Milestone[]> {
  const index = new Map<Day, Milestone[]>();
  for (const milestone of milestones) {
    const sameDay = index.get(milestone.date.last);
    if (sameDay) sameDay.push(milestone);
    else index.set(milestone.date.last, [milestone]);
  }
  return index;
}
