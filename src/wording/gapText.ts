import { gapAt } from '../story/chapters.ts';
import type { Text } from '../story/translation.ts';
import type { Day } from '../time/day.ts';
import type { Speaker } from './sentences.ts';

/** What the days between two chapters are called and why nobody has a stance on them; undefined on other days. */
export function gapTextAt(
  { story, texts }: Pick<Speaker, 'story' | 'texts'>,
  day: Day,
): { readonly title: Text; readonly text: Text } | undefined {
  if (!gapAt(story, day)) return undefined;
  const before = story.chapters.findLast((chapter) => chapter.to < day);
  return before && texts.chapter(before).gapAfter;
}
