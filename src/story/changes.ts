import type { Iso3 } from '../geo/iso3.ts';
import type { Day } from '../time/day.ts';
import { gapAt } from './chapters.ts';
import { rankOf } from './scale.ts';
import { changesBetween, claimAt, stanceAt } from './stances.ts';
import type { Stance, StanceId, Story } from './story.ts';
import type { Change } from './storyIndex.ts';

/**
 * How a country stands on one day beside another. Along the scale: to recognition (`recognised`), up (`closer`), down
 * (`away`), or by a claim that a party disputes (`disputed`). From and to the fallback, which is no place on the scale:
 * `firstToward` and `firstAway`, and `ended`. `same` is no change.
 */
export type Move =
  | 'recognised'
  | 'closer'
  | 'away'
  | 'disputed'
  | 'firstToward'
  | 'firstAway'
  | 'ended'
  | 'same';

/** The slot of the palette that each move is drawn in. */
export const moveSlots: Readonly<Record<Move, string>> = {
  recognised: '1',
  closer: '3',
  away: '6',
  disputed: 'none',
  firstToward: 'near',
  firstAway: 'far',
  ended: 'ended',
  same: 'none',
};

/** The warm end of the palette, which stands for what speaks against recognition. */
const slotsAgainst: readonly number[] = [5, 6];

/** Whether a stance speaks against recognition: it has a colour of the palette's warm end. */
export function isAgainst({ slot }: Stance): boolean {
  return slotsAgainst.includes(slot);
}

/** Which way a move goes along the scale; undefined where it is none or nobody knows. */
export function directionOf(move: Move): 'up' | 'down' | undefined {
  if (move === 'away') return 'down';
  return move === 'closer' || move === 'recognised' ? 'up' : undefined;
}

/** How a country moved from one day to another, which may be the earlier. O(log n) in its claims. */
export function moveOf(story: Story, country: Iso3, from: Day, to: Day): Move {
  const was = stanceAt(story, country, from);
  const is = stanceAt(story, country, to);
  if (was === is) return 'same';
  const move = moveBetween(story, was, is, gapAt(story, to) !== undefined);
  const isDisputed = claimAt(story, country, from < to ? to : from)?.confidence === 'disputed';
  return isDisputed && directionOf(move) ? 'disputed' : move;
}

/**
 * The countries that moved from one day to another by how they did, each list in order of country; `same` has none.
 */
export function movesBetween(
  story: Story,
  from: Day,
  to: Day,
): Readonly<Record<Move, readonly Change[]>> {
  const moves: Record<Move, Change[]> = {
    recognised: [],
    closer: [],
    away: [],
    disputed: [],
    firstToward: [],
    firstAway: [],
    ended: [],
    same: [],
  };
  for (const change of changesBetween(story, from, to)) {
    moves[moveOf(story, change.country, from, to)].push(change);
  }
  return moves;
}

/** `isGap` tells that between two chapters nobody can have a stance, so that who has none went nowhere. */
function moveBetween(story: Story, was: StanceId, is: StanceId, isGap: boolean): Move {
  const before = story.scale.find(({ id }) => id === was);
  const after = story.scale.find(({ id }) => id === is);
  if (after?.recognises && !before?.recognises) return 'recognised';
  if (after && !before && !story.fallbackIsLowest) {
    return isAgainst(after) ? 'firstAway' : 'firstToward';
  }
  if (!after && (isGap || !(before?.recognises || story.fallbackIsLowest))) return 'ended';
  return rankOf(story, is) < rankOf(story, was) ? 'closer' : 'away';
}
