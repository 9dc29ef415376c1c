import { compareByName, countryName } from '../language/countryName.ts';
import { formatDay, formatList } from '../language/format.ts';
import { gapAt } from '../story/chapters.ts';
import { rankOf } from '../story/scale.ts';
import { changesBetween } from '../story/stances.ts';
import type { Story } from '../story/story.ts';
import type { Change } from '../story/storyIndex.ts';
import type { Day } from '../time/day.ts';
import { type Speaker, stanceLabel } from './sentences.ts';

/** How a list of movers is sorted. */
export interface MoversOrder {
  readonly column: 'country' | 'was' | 'is';
  /** First to last: names by alphabet, stances from most to least recognising. */
  readonly isUp: boolean;
}

/** So many names at most stand in the sentence; the list of movers has them all. */
const MOST_NAMES = 5;

/** The movers in an order; equal stances stand by name. `byName` compares two countries. */
export function sortMovers(
  story: Story,
  movers: readonly Change[],
  { column, isUp }: MoversOrder,
  byName: (one: Change['country'], other: Change['country']) => number,
): readonly Change[] {
  const sign = isUp ? 1 : -1;
  return movers.toSorted((one, other) => {
    const names = byName(one.country, other.country);
    if (column === 'country') return sign * names;
    return sign * (rankOf(story, one[column]) - rankOf(story, other[column])) || names;
  });
}

/**
 * "Between 15 August 2021 and 3 July 2025, 74 countries moved (70 from “No position found”): Russia, … and
 * 69 other countries." Where both days are one it asks for another.
 */
export function comparisonSentence(speaker: Speaker, from: Day, to: Day): string {
  const { story, language, t } = speaker;
  if (from === to) return t('compare.sameDay', { date: formatDay(to, language) });
  const movers = changesBetween(story, from, to);
  const dates = { from: formatDay(from, language), to: formatDay(to, language) };
  if (movers.length === 0) return t('compare.nothing', dates);
  const closest = sortMovers(story, movers, { column: 'is', isUp: true }, compareByName(language));
  const shown = movers.length > MOST_NAMES + 1 ? closest.slice(0, MOST_NAMES) : closest;
  const names = shown.map(({ country }) => countryName(country, language));
  const others = movers.length - shown.length;
  const countries = formatList(
    others > 0 ? [...names, t('compare.others', { count: others })] : names,
    language,
  );
  const sentence = t('compare.sentence', { count: movers.length, ...dates });
  const parts = partsWithoutPosition(speaker, from, to, movers);
  return t('compare.named', {
    sentence: parts === '' ? sentence : t('compare.partly', { sentence, parts }),
    countries,
  });
}

/** How many of the movers only came to a documented stance, or went without one: that is no change of mind. */
function partsWithoutPosition(
  speaker: Speaker,
  from: Day,
  to: Day,
  movers: readonly Change[],
): string {
  const { story, language, t } = speaker;
  const before = movers.filter(({ was }) => was === 'none').length;
  const after = movers.filter(({ is }) => is === 'none').length;
  const nameOn = (day: Day) => stanceLabel(speaker, 'none', day).text;
  const parts: string[] = [];
  // Between chapters nobody can have a position, which the gap's own name says.
  if (before > 0 && !gapAt(story, from)) {
    parts.push(t('compare.fromNone', { count: before, stance: nameOn(from) }));
  }
  if (after > 0 && !gapAt(story, to)) {
    parts.push(t('compare.toNone', { count: after, stance: nameOn(to) }));
  }
  return formatList(parts, language);
}
