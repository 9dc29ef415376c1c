import { type DiscontinuousScale, foldAxis } from '../time/discontinuousScale.ts';
import { isWithin } from '../time/span.ts';
import { eventDays } from './stances.ts';
import type { Story } from './story.ts';

/** The axis on which every drawing of a story's time lies: the strip, its slider, and the lane of a country. */
export function axisOf(story: Story): DiscontinuousScale {
  return foldAxis(
    story.chapters.map(({ from, to }) => {
      const events = eventDays(story).filter((day) => isWithin({ from, to }, day));
      return { from, to, eventDays: events.length };
    }),
  );
}
