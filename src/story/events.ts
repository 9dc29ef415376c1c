import { addDays, type Day } from '../time/day.ts';
import { eventDays } from './stances.ts';
import type { Story } from './story.ts';
import { lastUpTo } from './storyIndex.ts';

/**
 * The nearest event day before this day, or undefined where there is none. An event is a day on which a
 * stance changes: one on which a claim only confirms the stance before it is passed over. O(log n).
 */
export function previousEventDay(story: Story, day: Day): Day | undefined {
  const days = eventDays(story);
  return days[lastUpTo(days, addDays(day, -1), itself)];
}

/** The nearest event day after this day in the same sense, or undefined where there is none. O(log n). */
export function nextEventDay(story: Story, day: Day): Day | undefined {
  const days = eventDays(story);
  return days[lastUpTo(days, day, itself) + 1];
}

function itself(day: Day): Day {
  return day;
}
