import { storySpan } from '../../story/chapters.ts';
import { nextEventDay, previousEventDay } from '../../story/events.ts';
import type { Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import type { Direction } from './layout.ts';

/**
 * The day a key of the slider leads to from a day, undefined for a key that is not the slider's.
 * Arrows go to the neighbouring event, left and right as time runs in the language; the page keys
 * to the beginning of the next or the previous chapter; Home and End to the ends of the story.
 * Where there is nothing further the day stays, but the key is still the slider's.
 */
export function dayForKey(
  key: string,
  story: Story,
  day: Day,
  direction: Direction,
): Day | undefined {
  const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const span = storySpan(story);
  switch (key) {
    case 'ArrowUp':
      return nextEventDay(story, day) ?? day;
    case 'ArrowDown':
      return previousEventDay(story, day) ?? day;
    case 'ArrowLeft':
    case 'ArrowRight':
      return (key === later ? nextEventDay(story, day) : previousEventDay(story, day)) ?? day;
    case 'PageUp':
      return story.chapters.find(({ from }) => from > day)?.from ?? span.to;
    case 'PageDown':
      return story.chapters.findLast(({ from }) => from < day)?.from ?? span.from;
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return undefined;
  }
}
