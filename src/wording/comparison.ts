import { formatDay } from '../language/format.ts';
import { pluralCategory } from '../language/pluralCategory.ts';
import { isAgainst, type Move, movesBetween } from '../story/changes.ts';
import { gapAt } from '../story/chapters.ts';
import type { Story } from '../story/story.ts';
import type { Change } from '../story/storyIndex.ts';
import type { Day } from '../time/day.ts';
import type { Speaker } from './sentences.ts';

/** Moves that are counted together, those to recognition among `closer`; their names are those of an editor's phrases where there are such. */
export type MoveGroup = Exclude<Move, 'recognised'>;

/** Countries that moved alike between two days. */
export interface Movers {
  readonly group: MoveGroup;
  /** What is said of them, without their number: "moved closer". */
  readonly phrase: string;
  readonly count: number;
  /** How many of those that moved closer came to recognise. */
  readonly recognised: number;
  /** None of those who did not move. */
  readonly changes: readonly Change[];
}

/**
 * All countries by how they moved between two days. What is on the scale is there, though nobody moved that way;
 * disputed and ended positions are there where there are such, and then only such first ones.
 */
export function moversOf(speaker: Speaker, from: Day, to: Day): readonly Movers[] {
  const { story } = speaker;
  const moves = movesBetween(story, from, to);
  const moved = Object.values(moves).reduce((sum, { length }) => sum + length, 0);
  const movers = (
    group: MoveGroup,
    changes: readonly Change[],
    count = changes.length,
  ): Movers => ({
    group,
    phrase: phraseOf(speaker, group, count),
    count,
    recognised: group === 'closer' ? moves.recognised.length : 0,
    changes,
  });
  const listed = (...groups: readonly MoveGroup[]) =>
    groups.map((group) => movers(group, moves[group]));
  const there = ({ count }: Movers) => count > 0;
  return [
    movers('closer', [...moves.recognised, ...moves.closer]),
    ...listed('away'),
    ...listed('disputed').filter(there),
    ...listed('firstToward', 'firstAway').filter(
      ({ group, count }) =>
        count > 0 || (moves.ended.length === 0 && isFirstPossible(story, group)),
    ),
    ...listed('ended').filter(there),
    movers('same', [], story.recognisers.length - moved),
  ];
}

/** Whether a story's countries can come from the fallback to a stance for which there is a key of its own. */
function isFirstPossible(story: Story, group: MoveGroup): boolean {
  if (story.fallbackIsLowest) return false;
  return story.scale.some((stance) => isAgainst(stance) === (group === 'firstAway'));
}

/** "moved closer, 1 to recognition": what the legend says beside the number. */
export function keyPhrase({ t }: Pick<Speaker, 't'>, { phrase, recognised }: Movers): string {
  return recognised > 0 ? t('compare.toRecognition', { phrase, count: recognised }) : phrase;
}

/** "7 moved closer", "None moved away": a heading over those who moved alike. */
export function moversHeading(speaker: Speaker, { group, phrase, count }: Movers): string {
  const { t } = speaker;
  if (count > 0) return t('status.countPhrase', { count, phrase });
  return capital(t('compare.none', { phrase: nonePhraseOf(speaker, group) }));
}

/**
 * "7 moved closer, none moved away. For 92 a first position was found." in pieces, every second of which, beginning
 * with the second, stands out.
 */
export function comparisonPieces(speaker: Speaker, from: Day, to: Day): readonly string[] {
  const { language, t } = speaker;
  if (from === to) return [t('compare.sameDay', { date: formatDay(to, language) })];
  const movers = moversOf(speaker, from, to);
  const counts = new Map(movers.map(({ group, count }) => [group, count]));
  const [closer, away] = movers;
  const said = (one: Movers | undefined) => {
    if (!one) return '';
    const { group, phrase, count } = one;
    if (count > 0) return t('status.countPhrase', { count, phrase });
    return t('compare.none', { phrase: nonePhraseOf(speaker, group) });
  };
  const first = (counts.get('firstToward') ?? 0) + (counts.get('firstAway') ?? 0);
  const ended = counts.get('ended') ?? 0;
  const disputed = counts.get('disputed') ?? 0;
  const others = [
    first > 0 ? t('compare.first', { count: first }) : '',
    ended > 0
      ? t(gapAt(speaker.story, to) ? 'compare.endedInGap' : 'compare.ended', { count: ended })
      : '',
    disputed > 0 ? t('compare.disputedMoves', { count: disputed }) : '',
  ];
  const rest = [t('compare.andAway', { away: said(away) }), ...others].filter((one) => one !== '');
  return (closer?.count ?? 0) > 0
    ? ['', said(closer), rest.join(' ')]
    : [capital(said(closer)) + rest.join(' ')];
}

/** The same as one sentence with its days, for those who listen and for a picture. */
export function comparisonSentence(speaker: Speaker, from: Day, to: Day): string {
  const { language, t } = speaker;
  const text = comparisonPieces(speaker, from, to).join('');
  if (from === to) return text;
  return t('compare.between', {
    from: formatDay(from, language),
    to: formatDay(to, language),
    text,
  });
}

function phraseOf({ texts, language, t }: Speaker, group: MoveGroup, count: number): string {
  if (group === 'disputed' || group === 'ended' || group === 'same') {
    return t(`moves.${group}`, { count });
  }
  const own = texts.compare[group];
  return own ? (own[pluralCategory(count, language)] ?? own.other) : t(`moves.${group}`, { count });
}

/** What follows "none"; languages that then deny the verb have a form of their own. */
function nonePhraseOf({ texts, t }: Speaker, group: MoveGroup): string {
  if (group === 'disputed' || group === 'ended' || group === 'same') return '';
  const own = texts.compare[group];
  return own ? (own.zero ?? own.other) : t(`moves.${group}None`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
