import { addDays, type Day } from '../time/day.ts';
import { isWithin, type Span } from '../time/span.ts';
import type { Chapter, Story } from './story.ts';

/** Days between two chapters, on which nobody has a stance. */
export interface Gap extends Span {
  readonly title: string;
  /** Why nobody has a stance on these days. */
  readonly text: string;
}

/** From the first day of the first chapter to the last day of the last. */
export function storySpan(story: Pick<Story, 'chapters'>): Span {
  const { chapters } = story;
  const first = chapters[0];
  const last = chapters[chapters.length - 1];
  if (!first || !last) throw new RangeError('a story has at least one chapter');
  return { from: first.from, to: last.to };
}

/** The chapter the day belongs to, or undefined between chapters and outside the story. */
export function chapterAt(story: Story, day: Day): Chapter | undefined {
  return story.chapters.find((chapter) => isWithin(chapter, day));
}

/** The gap the day lies in, or undefined within a chapter and outside the story. */
export function gapAt(story: Story, day: Day): Gap | undefined {
  const next = story.chapters.findIndex(({ from }) => day < from);
  const before = story.chapters[next - 1];
  const after = story.chapters[next];
  if (!before?.gapAfter || !after || day <= before.to) return undefined;
  return { ...before.gapAfter, from: addDays(before.to, 1), to: addDays(after.from, -1) };
}
