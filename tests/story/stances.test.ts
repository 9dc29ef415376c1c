import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import {
  changesBetween,
  claimAt,
  claimsOf,
  countsAt,
  eventDays,
  highestCounts,
  sinceAt,
  stanceAt,
  stancesAt,
} from '../../src/story/stances.ts';
import { RECOGNISERS, SUBJECT, withDays } from './arbitrary.ts';
import { country, day, oracle, oracleStance, story } from './twoChapters.ts';

describe('stanceAt', () => {
  it.each([
    ['PAK', '1996-09-25', 'none'],
    ['PAK', '1997-05-24', 'none'],
    ['PAK', '1997-05-25', 'recognises'],
    ['PAK', '2001-12-22', 'recognises'],
    ['PAK', '2001-12-23', 'none'],
    ['PAK', '2021-08-15', 'none'],
    ['PAK', '2021-09-03', 'contacts'],
    ['CHN', '2024-02-28', 'none'],
    ['CHN', '2024-02-29', 'contacts'],
    ['IRN', '2021-08-15', 'critical'],
    ['RUS', '2024-12-15', 'none'],
    ['RUS', '2024-12-31', 'none'],
    ['CHN', '2024-12-16', 'none'],
    ['AFG', '2010-01-01', 'subject'],
    ['XXX', '2024-12-01', 'none'],
  ])('of %s on %s is %s', (code, on, stance) => {
    expect(stanceAt(story, country(code), day(on))).toBe(stance);
  });

  it('is what a slow search through every claim says', () => {
    fc.assert(
      fc.property(withDays(6), ([random, days]) => {
        for (const on of days) {
          for (const code of [...RECOGNISERS, SUBJECT]) {
            expect(stanceAt(random, code, on)).toBe(oracleStance(random, code, on));
            if (code !== SUBJECT) expect(claimAt(random, code, on)).toBe(oracle(random, code, on));
          }
        }
      }),
    );
  });

  it('does not depend on the order of the claims', () => {
    const shuffled = withDays(4).chain(([random, days]) =>
      fc.tuple(
        fc.constant(random),
        fc.constant(days),
        fc.shuffledSubarray([...random.claims], { minLength: random.claims.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([random, days, claims]) => {
        const other = { ...random, claims };
        for (const on of days) expect(stancesAt(other, on)).toEqual(stancesAt(random, on));
        expect(eventDays(other)).toEqual(eventDays(random));
        expect(changesBetween(other, days[0]!, days[1]!)).toEqual(
          changesBetween(random, days[0]!, days[1]!),
        );
      }),
    );
  });
});

describe('stancesAt', () => {
  it('gives every recogniser and the subject', () => {
    const stances = stancesAt(story, day('2022-02-01'));
    expect([...stances.keys()].sort()).toEqual([...RECOGNISERS, SUBJECT].sort());
    expect(stances.get(country('PAK'))).toBe('critical');
    expect(stances.get(SUBJECT)).toBe('subject');
  });
});

describe('sinceAt', () => {
  it.each([
    ['IRN', '2022-12-31', 'IRN-2021-08-15'],
    ['IRN', '2023-03-01', 'IRN-2023-03-01'],
    ['PAK', '2022-07-01', 'PAK-2022-06-01'],
    ['PAK', '2021-08-20', undefined],
    ['SAU', '2022-07-01', undefined],
  ])('says of %s on %s: since %s', (code, on, id) => {
    expect(sinceAt(story, country(code), day(on))?.id).toBe(id);
  });
});

describe('claimsOf', () => {
  it('gives every claim in order of effect, the one not yet in force too', () => {
    expect(claimsOf(story, country('PAK')).map(({ id }) => id)).toEqual([
      'PAK-1997-05-25',
      'PAK-2021-09-03',
      'PAK-2022-01-01',
      'PAK-2022-06-01',
    ]);
    expect(claimsOf(story, country('RUS'))).toHaveLength(1);
    expect(claimsOf(story, country('SAU'))).toEqual([]);
  });
});

describe('countsAt', () => {
  it('gives every stance of the scale in order and then none, zeros included', () => {
    expect([...countsAt(story, day('2022-02-01'))]).toEqual([
      ['recognises', 0],
      ['contacts', 0],
      ['critical', 2],
      ['none', 4],
    ]);
  });

  it('counts among the given countries, never the subject', () => {
    const among = [SUBJECT, country('IRN'), country('SAU')];
    expect([...countsAt(story, day('2022-02-01'), among).values()]).toEqual([0, 0, 1, 1]);
  });

  it('counts the stances of the recognisers on whatever days it is asked for, in any order', () => {
    fc.assert(
      fc.property(withDays(8), ([random, days]) => {
        for (const on of days) {
          const stances = RECOGNISERS.map((code) => stanceAt(random, code, on));
          for (const [stance, count] of countsAt(random, on)) {
            expect(count).toBe(stances.filter((one) => one === stance).length);
          }
        }
      }),
    );
  });
});

describe('highestCounts', () => {
  it('are the most that have each stance on any day, and how many have none before and between', () => {
    fc.assert(
      fc.property(withDays(1), ([random]) => {
        const { from } = storySpan(random);
        const slow = [from, ...eventDays(random)].map((on) => countsAt(random, on));
        const highest = highestCounts(random);
        expect([...highest.keys()]).toEqual([...(slow[0]?.keys() ?? [])]);
        for (const [stance, most] of highest)
          expect(most, stance).toBe(Math.max(...slow.map((counts) => counts.get(stance) ?? 0)));
      }),
    );
  });
});
