import type { Day } from '../time/day.ts';
import { eventDays } from './stances.ts';
import type { Story } from './story.ts';

/**
 * The nearest event day before this day, or undefined where there is none. An event is a day on which a
 * stance changes: one on which a claim only confirms the stance before it is passed over.
 */
export function previousEventDay(story: Story, day: Day): Day | undefined {
  return eventDays(story).findLast((event) => event < day);
}

/** The nearest event day after this day in the same sense, or undefined where there is none. */
export function nextEventDay(story: Story, day: Day): Day | undefined {
  return eventDays(story).find((event) => event > day);
}
