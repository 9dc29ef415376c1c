import { formatDay } from '../language/format.ts';
import { parseTypedDate } from '../language/typedDate.ts';
import { storySpan } from '../story/chapters.ts';
import type { Day } from '../time/day.ts';
import type { Speaker } from './sentences.ts';

/** The day of the story that a reader typed, or a sentence that says why it is none. */
export function readTypedDay(
  { story, language, t }: Speaker,
  text: string,
): { readonly day: Day } | { readonly day?: never; readonly problem: string } {
  const span = storySpan(story);
  const typed = parseTypedDate(text, span, language);
  if (typed.ok) return { day: typed.day };
  if (typed.problem === 'not-a-date') {
    return { problem: t('timeline.notADate', { value: text.trim() }) };
  }
  const from = formatDay(span.from, language);
  return { problem: t('timeline.outside', { from, to: formatDay(span.to, language) }) };
}
