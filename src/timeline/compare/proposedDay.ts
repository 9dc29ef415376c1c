import { chapterAt, storySpan } from '../../story/chapters.ts';
import type { Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';

/**
 * The day proposed for a comparison with a day: the first of its chapter, or that of the chapter
 * before where the day is that or lies between chapters; the story's last day where there is none.
 */
export function proposedDay(story: Story, day: Day): Day {
  const start = chapterAt(story, day)?.from;
  if (start !== undefined && start !== day) return start;
  return story.chapters.findLast(({ from }) => from < day)?.from ?? storySpan(story).to;
}
