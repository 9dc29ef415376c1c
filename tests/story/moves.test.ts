import { describe, expect, it } from 'vitest';
import { directionOf, type Move, moveOf, movesBetween } from '../../src/story/changes.ts';
import type { Claim, Stance, Story } from '../../src/story/story.ts';
import { claim, country, day, story } from './twoChapters.ts';

const stance = (id: string, slot: Stance['slot'], recognises = false): Stance => ({
  id,
  label: id,
  criterion: 'It did.',
  slot,
  recognises,
});

const [before, after] = [day('2022-01-01'), day('2024-01-01')];

/** A story in which a country moves from one stance to another in 2023; '' is the fallback. */
function storyOf(was: string, is: string, more: Partial<Story> = {}, last: Partial<Claim> = {}) {
  return {
    ...story,
    scale: [
      stance('recognises', 1, true),
      stance('office', 3),
      stance('contacts', 4),
      stance('critical', 5),
      stance('listed', 6),
    ],
    claims: [
      ...(was === '' ? [] : [claim('IRN', '2021-09-01', was)]),
      ...(is === '' ? [] : [{ ...claim('IRN', '2023-01-01', is), ...last }]),
    ],
    ...more,
  };
}

const move = (...given: Parameters<typeof storyOf>) =>
  moveOf(storyOf(...given), country('IRN'), before, after);

describe('a move', () => {
  it.each<[string, string, Move]>([
    ['office', 'recognises', 'recognised'],
    ['', 'recognises', 'recognised'],
    ['contacts', 'office', 'closer'],
    ['listed', 'critical', 'closer'],
    ['office', 'contacts', 'away'],
    ['recognises', 'office', 'away'],
    ['', 'office', 'firstToward'],
    ['', 'contacts', 'firstToward'],
    ['', 'critical', 'firstAway'],
    ['', 'listed', 'firstAway'],
    ['office', 'office', 'same'],
    ['', '', 'same'],
  ])('from "%s" to "%s" is %s', (was, is, expected) => {
    expect(move(was, is)).toBe(expected);
  });

  it('has a direction from and to the fallback where that is the foot of the scale', () => {
    const more = { fallbackIsLowest: true };
    expect(move('', 'listed', more)).toBe('closer');
    expect(move('', 'recognises', more)).toBe('recognised');
    expect(moveOf(storyOf('', 'listed', more), country('IRN'), after, before)).toBe('away');
  });

  it('back to the fallback is none, but for the end of a recognition', () => {
    const back = (is: string) => moveOf(storyOf('', is), country('IRN'), after, before);
    expect(back('office')).toBe('ended');
    expect(back('recognises')).toBe('away');
  });

  it('into a gap is none, whatever was before', () => {
    const ended = moveOf(storyOf('recognises', ''), country('IRN'), before, day('2010-01-01'));
    expect(ended).toBe('ended');
  });

  it('that a party disputes goes no way, from either end', () => {
    const disputed = { confidence: 'disputed' } as const;
    expect(move('recognises', 'office', {}, disputed)).toBe('disputed');
    const of = storyOf('recognises', 'office', {}, disputed);
    expect(moveOf(of, country('IRN'), after, before)).toBe('disputed');
    expect(directionOf('disputed')).toBeUndefined();
    // A first position is no move along the scale.
    expect(move('', 'office', {}, disputed)).toBe('firstToward');
  });
});

describe('the moves between two days', () => {
  it('have each mover once, and nobody who stayed', () => {
    const moves = movesBetween(storyOf('contacts', 'office'), before, after);
    expect(moves.closer).toMatchObject([{ country: 'IRN', was: 'contacts', is: 'office' }]);
    expect(Object.values(moves).flat()).toHaveLength(1);
  });
});
