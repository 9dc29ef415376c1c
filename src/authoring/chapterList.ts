import type { Chapter, Fallback } from '../story/story.ts';
import { findChapterFaults } from '../story/storyRules.ts';
import type { Day } from '../time/day.ts';
import { readPhrase } from './phrase.ts';
import { readText } from './spot.ts';
import { readDate, readNewId } from './values.ts';
import { checkKeys, readList, type YamlSpot } from './yamlFile.ts';

/**
 * Reads the chapters: `from` means the first day of a year or month, `to` the last; in the last chapter
 * it may be left out and is then `asOf`. They are sound where claims can be judged by them.
 */
export function readChapters(
  spot: YamlSpot,
  asOf: Day | undefined,
): { readonly chapters: readonly Chapter[]; readonly areSound: boolean } {
  if (spot.isAbsent) spot.report(spot.whyEmpty);
  const ids = new Set<string>();
  const items = readList(spot);
  const chapters = items.map((item, at) => {
    const isLast = at === items.length - 1;
    return readChapter(item, ids, isLast ? asOf : undefined, isLast && asOf === undefined);
  });
  const sound = chapters.filter((chapter) => chapter !== undefined);
  if (sound.length === 0 || sound.length < items.length || asOf === undefined) {
    return { chapters: sound, areSound: false };
  }
  const faults = findChapterFaults(sound, asOf);
  for (const { at, message } of faults) items[at]?.report(message);
  return { chapters: sound, areSound: faults.length === 0 };
}

/** Reads a fallback, of the story or of a chapter. */
export function readFallback(spot: YamlSpot): Fallback {
  checkKeys(spot, ['label', 'criterion', 'phrase']);
  const phrase = readPhrase(spot.at('phrase'));
  return {
    label: readText(spot.at('label')),
    criterion: readText(spot.at('criterion')),
    ...(phrase && { phrase }),
  };
}

/** Undefined where its days are not known. */
function readChapter(
  spot: YamlSpot,
  ids: Set<string>,
  openEnd: Day | undefined,
  isEndExcused: boolean,
): Chapter | undefined {
  checkKeys(spot, ['id', 'title', 'from', 'to', 'gapAfter', 'fallback']);
  const id = readNewId(spot.at('id'), ids);
  const title = readText(spot.at('title'));
  const from = readDate(spot.at('from'))?.first;
  const end = spot.at('to');
  const isOpen = end.isAbsent && (openEnd !== undefined || isEndExcused);
  const to = isOpen ? openEnd : readDate(end)?.last;
  const gap = spot.at('gapAfter');
  const gapAfter = gap.isAbsent ? undefined : readGap(gap);
  const own = spot.at('fallback');
  const fallback = own.isAbsent ? undefined : readFallback(own);
  if (from === undefined || to === undefined) return undefined;
  return {
    id: id ?? '',
    title,
    from,
    to,
    ...(gapAfter && { gapAfter }),
    ...(fallback && { fallback }),
  };
}

function readGap(spot: YamlSpot): NonNullable<Chapter['gapAfter']> {
  checkKeys(spot, ['title', 'text']);
  return { title: readText(spot.at('title')), text: readText(spot.at('text')) };
}
