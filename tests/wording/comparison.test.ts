import { describe, expect, it } from 'vitest';
import { translator } from '../../src/language/translate.ts';
import type { Story } from '../../src/story/story.ts';
import { translateStory } from '../../src/story/translation.ts';
import { dayFrom } from '../../src/time/day.ts';
import {
  comparisonPieces,
  comparisonSentence,
  keyPhrase,
  moversHeading,
  moversOf,
} from '../../src/wording/comparison.ts';
import { sampleStory } from '../fixtures/story.ts';
import { english, persian } from '../language/sample.ts';

const [takeover, shown] = [dayFrom(2021, 8, 15), dayFrom(2025, 7, 3)];

const phrases: Partial<Story> = {
  compare: {
    closer: { one: 'moves up', other: 'move up' },
    away: { zero: 'fell', other: 'fall' },
    firstToward: { other: 'began to talk' },
  },
};

function speaker(language = english, more: Partial<Story> = {}) {
  const story = { ...sampleStory, ...more };
  const texts = translateStory(story, undefined, language.code);
  return { story, texts, language, t: translator(language) };
}

const keysOf = (...given: Parameters<typeof speaker>) => {
  const reader = speaker(...given);
  return moversOf(reader, takeover, shown).map((movers) => [
    movers.group,
    movers.count,
    keyPhrase(reader, movers),
  ]);
};

describe('a comparison', () => {
  it('counts every recogniser once, in neutral words where the story has none', () => {
    expect(keysOf()).toEqual([
      ['closer', 1, 'moved towards recognition, 1 to recognition'],
      ['away', 0, 'moved away from it'],
      ['firstToward', 2, 'took a first position'],
      ['firstAway', 2, 'took one against it'],
      ['same', 3, 'did not move'],
    ]);
  });

  it("says it in the story's own words, in its own language alone", () => {
    const reader = speaker(english, phrases);
    const [closer, away, toward] = moversOf(reader, takeover, shown);
    expect(moversHeading(reader, closer!)).toBe('1 moves up');
    expect(moversHeading(reader, away!)).toBe('None fell');
    expect(moversHeading(reader, toward!)).toBe('2 began to talk');
    const [first] = moversOf(speaker(persian, phrases), takeover, shown);
    expect(first!.phrase).not.toContain('move');
  });

  it('has no keys of first positions where the fallback is the foot of the scale', () => {
    expect(keysOf(english, { fallbackIsLowest: true })).toEqual([
      ['closer', 4, 'moved towards recognition, 1 to recognition'],
      ['away', 0, 'moved away from it'],
      ['disputed', 1, 'move is disputed'],
      ['same', 3, 'did not move'],
    ]);
  });

  it('has a key of those who went without a position where there are such, in the place of first ones', () => {
    const reader = speaker();
    const back = moversOf(reader, shown, takeover);
    expect(back.map(({ group, count }) => [group, count])).toEqual([
      ['closer', 0],
      ['away', 1],
      ['ended', 4],
      ['same', 3],
    ]);
  });

  it('is said in two sentences, of which who moved closer stands out', () => {
    expect(comparisonPieces(speaker(), takeover, shown)).toEqual([
      '',
      '1 moved towards recognition',
      ', none moved away from it. For 4 a first position was found.',
    ]);
    expect(comparisonPieces(speaker(), shown, dayFrom(2025, 7, 4))).toEqual([
      'None moved towards recognition, none moved away from it.',
    ]);
    expect(comparisonSentence(speaker(), takeover, shown)).toBe(
      '15 August 2021 to 3 July 2025: 1 moved towards recognition, none moved away from it. For 4 a first position was found.',
    );
  });

  it('with the same day asks for another', () => {
    expect(comparisonSentence(speaker(), shown, shown)).toMatch(/^Both dates are 3 July 2025/);
  });
});
