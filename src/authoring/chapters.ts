import { chapter } from '../story/schema.ts';
import type { Chapter } from '../story/story.ts';
import { chapterEnd, ownId } from '../story/values.ts';
import type { Day } from '../time/day.ts';
import type { Field } from './field.ts';
import { readDate } from './readers.ts';
import { type Draft, newIdReader, type Readers, readPart } from './readPart.ts';

/**
 * Reads the chapters: `from` means the first day of a year or month, `to` the last; in the last chapter
 * it may be left out and is then `asOf`. They are sound if claims can be judged by them.
 */
export function readChapters(
  field: Field,
  asOf: Day | undefined,
  readers: Readers,
): { readonly chapters: readonly Draft<Chapter>[]; readonly areSound: boolean } {
  if (field.isAbsent) field.report(field.whyEmpty);
  const items = field.items();
  const own = new Map(readers).set(ownId, newIdReader());
  const chapters = items.map((item, at) => {
    const isLast = at === items.length - 1;
    const readEnd = (end: Field) => (isLast && end.isAbsent ? asOf : readDate(end)?.last);
    return readPart(item, chapter, new Map(own).set(chapterEnd, readEnd));
  });
  const spans = chapters.flatMap(({ from, to, gapAfter }) =>
    from === undefined || to === undefined ? [] : [{ from, to, gapAfter }],
  );
  if (spans.length === 0 || spans.length < items.length || asOf === undefined) {
    return { chapters, areSound: false };
  }
  const problems = spans.map((span, at) => problemsOf(span, spans[at + 1], asOf));
  for (const [at, messages] of problems.entries()) {
    for (const message of messages) items[at]?.report(message);
  }
  return { chapters, areSound: problems.flat().length === 0 };
}

/** What is wrong with the days of a chapter beside the next one's. */
function problemsOf(
  { from, to, gapAfter }: Pick<Chapter, 'from' | 'to'> & { readonly gapAfter: unknown },
  next: Pick<Chapter, 'from'> | undefined,
  asOf: Day,
): readonly string[] {
  const isFollowedByGap = next !== undefined && next.from > to + 1;
  return [
    ...(to < from ? ['ends before it begins'] : []),
    ...(to > asOf ? ['ends after the day up to which the facts were checked (asOf)'] : []),
    ...(next && next.from <= to ? ['does not end before the next chapter begins'] : []),
    ...(isFollowedByGap && !gapAfter
      ? ['needs a gapAfter, which says what the days before the next chapter are called']
      : []),
  ];
}
