import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterAt } from '../../src/story/chapters.ts';
import { nextEventDay, previousEventDay } from '../../src/story/events.ts';
import {
  changesBetween,
  claimAt,
  countriesTurningBetween,
  eventDays,
  moversOn,
  sinceAt,
  stancesAt,
} from '../../src/story/stances.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { addDays, type Day } from '../../src/time/day.ts';
import { RECOGNISERS, stories, withDays } from './arbitrary.ts';
import { claim, day, oracleStance, story } from './twoChapters.ts';

describe('eventDays', () => {
  it('are the days on which somebody moves, the first of a gap among them', () => {
    expect(eventDays(story)).toEqual(
      [
        '1997-05-25',
        '2001-12-23',
        '2021-08-15',
        '2021-09-03',
        '2022-01-01',
        '2022-06-01',
        '2023-03-01',
        '2024-02-29',
      ].map(day),
    );
  });

  it('are in order, inside the story, and exactly the days that differ from the day before', () => {
    fc.assert(
      fc.property(stories, (random) => {
        const expected: Day[] = [];
        const end = random.chapters.at(-1)!.to;
        for (let on = random.chapters[0]!.from; on <= end; on = addDays(on, 1)) {
          const moves = RECOGNISERS.some(
            (code) =>
              oracleStance(random, code, on) !== oracleStance(random, code, addDays(on, -1)),
          );
          if (moves) expected.push(on);
        }
        expect(eventDays(random)).toEqual(expected);
        for (const on of expected) {
          expect(moversOn(random, on)).toEqual(changesBetween(random, addDays(on, -1), on));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are walked with previousEventDay and nextEventDay, which end at the ends', () => {
    const days = eventDays(story);
    expect(nextEventDay(story, day('1996-01-01'))).toBe(days[0]);
    expect(nextEventDay(story, days[0]!)).toBe(days[1]);
    expect(nextEventDay(story, days.at(-1)!)).toBeUndefined();
    expect(previousEventDay(story, day('2024-12-15'))).toBe(days.at(-1));
    expect(previousEventDay(story, days[1]!)).toBe(days[0]);
    expect(previousEventDay(story, days[0]!)).toBeUndefined();
  });
});

describe('moversOn', () => {
  it('names who moves, from what to what and by which claim', () => {
    expect(moversOn(story, day('2023-03-01'))).toEqual([
      { country: 'IRN', was: 'critical', is: 'contacts', claim: story.claims[3] },
    ]);
    expect(moversOn(story, day('2001-12-23'))).toEqual([
      { country: 'PAK', was: 'recognises', is: 'none' },
    ]);
  });

  it('does not count a claim that repeats the stance before', () => {
    expect(moversOn(story, day('2022-03-01'))).toEqual([]);
  });
});

describe('countriesTurningBetween', () => {
  it('names whom other claims speak of, though the stance came back', () => {
    const turning = countriesTurningBetween(story, day('2021-10-01'), day('2022-12-01'));
    expect([...turning]).not.toEqual([]);
  });

  it('leaves out only countries of which the same claims are in force, either way through time', () => {
    fc.assert(
      fc.property(withDays(2), ([random, [from, to]]) => {
        if (chapterAt(random, from!) !== chapterAt(random, to!)) return;
        const turning = new Set(countriesTurningBetween(random, from!, to!));
        expect(new Set(countriesTurningBetween(random, to!, from!))).toEqual(turning);
        for (const code of RECOGNISERS) {
          if (turning.has(code)) continue;
          expect(claimAt(random, code, to!)).toBe(claimAt(random, code, from!));
          expect(sinceAt(random, code, to!)).toBe(sinceAt(random, code, from!));
        }
      }),
    );
  });
});

describe('changesBetween', () => {
  it('leaves out who went there and came back', () => {
    expect(changesBetween(story, day('2021-10-01'), day('2022-12-01'))).toEqual([]);
  });

  it('is exactly the difference between two days', () => {
    fc.assert(
      fc.property(withDays(2), ([random, [from, to]]) => {
        const expected = RECOGNISERS.flatMap((code) => {
          const was = oracleStance(random, code, from!);
          const is = oracleStance(random, code, to!);
          return was === is ? [] : [{ country: code, was, is }];
        });
        const changes = changesBetween(random, from!, to!);
        expect(changes.map(({ country: code, was, is }) => ({ country: code, was, is }))).toEqual(
          expected,
        );
        for (const change of changes) {
          expect(change.claim?.stance ?? 'none').toBe(change.is);
          expect(change.claim).toBe(sinceAt(random, change.country, to!));
        }
      }),
    );
  });

  it('is undone by going back', () => {
    fc.assert(
      fc.property(withDays(2), ([random, [from, to]]) => {
        const there = changesBetween(random, from!, to!);
        const back = changesBetween(random, to!, from!);
        expect(back.map(({ country: code, was, is }) => [code, is, was])).toEqual(
          there.map(({ country: code, was, is }) => [code, was, is]),
        );
      }),
    );
  });

  it('walks any way through the days to the stances of the last, and home again', () => {
    fc.assert(
      fc.property(withDays(8), ([random, days]) => {
        const start = days[0]!;
        const stances = new Map(stancesAt(random, start));
        let here = start;
        for (const next of [...days, start]) {
          for (const { country: code, was, is } of changesBetween(random, here, next)) {
            expect(stances.get(code)).toBe(was);
            stances.set(code, is);
          }
          here = next;
          expect(stances).toEqual(stancesAt(random, here));
        }
      }),
    );
  });

  it('looks in a step at the claims of its movers, not at the other 4,000, and never at more than every recogniser once', () => {
    let reads = 0;
    const counted = (one: Claim): Claim =>
      new Proxy(one, {
        get(target, key) {
          reads += 1;
          return Reflect.get(target, key);
        },
      });
    const from = day('1900-01-01');
    const claims = Array.from({ length: 4_000 }, (_, at) =>
      counted({
        ...claim('CHN', '2000', at % 2 ? 'contacts' : 'critical'),
        date: { text: '', precision: 'day', first: addDays(from, at), last: addDays(from, at) },
      }),
    );
    const end = addDays(from, 4_000);
    let comparisonsOfAll = 0;
    const recognisers = Object.assign([...RECOGNISERS], {
      [Symbol.iterator]() {
        comparisonsOfAll += 1;
        return RECOGNISERS.values();
      },
    });
    const large: Story = {
      ...story,
      asOf: end,
      chapters: [{ id: 'all', title: 'All', from, to: end }],
      claims,
      recognisers,
    };
    expect(eventDays(large)).toHaveLength(4_000);
    for (const at of [5, 2_000, 3_990]) {
      reads = 0;
      expect(changesBetween(large, addDays(from, at), addDays(from, at + 1))).toHaveLength(1);
      expect(reads).toBeGreaterThan(0);
      expect(reads).toBeLessThan(10);
    }
    expect(comparisonsOfAll).toBe(0);
    reads = 0;
    expect(changesBetween(large, from, addDays(from, 3_991))).toHaveLength(1);
    expect(reads).toBeLessThan(10);
    expect(comparisonsOfAll).toBe(1);
  });
});
