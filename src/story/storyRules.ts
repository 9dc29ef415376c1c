import type { CivilDate } from '../time/civilDate.ts';
import type { Day } from '../time/day.ts';
import type { Span } from '../time/span.ts';
import type { Chapter, Milestone, Stance } from './story.ts';

/** Stances every story has without listing them in its scale. */
const RESERVED_STANCES: readonly string[] = ['none', 'subject'];

/** What is wrong with one of a list's parts, as the rest of a sentence that begins with its value. */
export interface Fault {
  /** The part's place in the list. */
  readonly at: number;
  readonly message: string;
}

/**
 * What is wrong with the date of a fact that begins after `asOf`, as the rest of a sentence that begins
 * with the date; undefined where nothing is. A month or year that has begun by then is fine.
 */
export function findLateness(date: CivilDate, asOf: Day): string | undefined {
  return date.first > asOf
    ? 'is after the day up to which the facts were checked (asOf)'
    : undefined;
}

/** What is wrong with the days of the chapters, which should be in order of time. */
export function findChapterFaults(
  chapters: readonly Pick<Chapter, 'from' | 'to' | 'gapAfter'>[],
  asOf: Day,
): readonly Fault[] {
  return chapters.flatMap((chapter, at) => {
    const next = chapters[at + 1];
    const messages: string[] = [];
    if (chapter.to < chapter.from) messages.push('ends before it begins');
    if (chapter.to > asOf) {
      messages.push('ends after the day up to which the facts were checked (asOf)');
    }
    if (next && next.from <= chapter.to) {
      messages.push('does not end before the next chapter begins');
    }
    if (next && next.from > chapter.to + 1 && !chapter.gapAfter) {
      messages.push(
        'needs a gapAfter, which says what the days before the next chapter are called',
      );
    }
    return messages.map((message) => ({ at, message }));
  });
}

/** What is wrong with the scale beyond the shape of its stances: a reserved id, a slot taken twice. */
export function findScaleFaults(
  scale: readonly Pick<Stance, 'id' | 'slot'>[],
): readonly (Fault & { readonly key: 'id' | 'slot' })[] {
  return scale.flatMap(({ id, slot }, at) => {
    const isReserved = RESERVED_STANCES.includes(id);
    const isTaken = scale.findIndex((other) => other.slot === slot) < at;
    return [
      ...(isReserved ? [{ at, key: 'id' as const, message: 'is reserved' }] : []),
      ...(isTaken ? [{ at, key: 'slot' as const, message: 'is the slot of another stance' }] : []),
    ];
  });
}

/** Whether no day of the milestone's period is one of the story's. */
export function isOutsideStory({ date }: Pick<Milestone, 'date'>, span: Span): boolean {
  return date.last < span.from || date.first > span.to;
}
