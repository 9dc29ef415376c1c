import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAt } from '../../src/story/chapters.ts';
import { countsAt, eventDays, moversOn } from '../../src/story/stances.ts';
import { addDays, dayFrom } from '../../src/time/day.ts';
import { stopsOf } from '../../src/timeline/player/playback.ts';
import { countsSteps, eventMarks, milestonesOn } from '../../src/timeline/track/query.ts';
import { story as lead } from '../data/taliban.ts';
import { RECOGNISERS, stories } from '../story/arbitrary.ts';

describe('the steps of the counts', () => {
  it('equal the counts of the story on every event day', () => {
    let looked = 0;
    fc.assert(
      fc.property(stories, (story) => {
        for (const { from, counts } of countsSteps(story)) {
          looked += 1;
          const expected = countsAt(story, from);
          for (const { id } of story.scale) expect(counts.get(id) ?? 0).toBe(expected.get(id));
          expect(counts.has('none')).toBe(false);
        }
        expect(countsSteps(story).map(({ from }) => from)).toEqual(eventDays(story));
      }),
    );
    expect(looked).toBeGreaterThan(100);
  });
});

describe('the event marks', () => {
  it('count every mover once, by how exactly its date is known', () => {
    let inexact = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const marks = eventMarks(story);
        const days = eventDays(story).filter((day) => !gapAt(story, day));
        expect([...new Set(marks.map(({ day }) => day))]).toEqual(days);
        for (const day of days) {
          const movers = moversOn(story, day);
          const inexactly = movers.filter(
            ({ claim }) => claim && claim.date.precision !== 'day',
          ).length;
          const here = marks.filter((mark) => mark.day === day);
          const lying = here.filter(({ first }) => first < day);
          const sum = (of: typeof here) => of.reduce((total, { count }) => total + count, 0);
          expect(sum(here)).toBe(movers.length);
          expect(sum(lying)).toBe(inexactly);
          expect(new Set(here.map(({ first }) => first)).size).toBe(here.length);
          inexact += inexactly;
        }
      }),
    );
    expect(inexact).toBeGreaterThan(10);
  });
});

describe('the stops of the playback', () => {
  it('are the event days, and for one country those on which it moves', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...RECOGNISERS), (story, country) => {
        expect(stopsOf(story).map(({ day }) => day)).toEqual(eventDays(story));
        expect(stopsOf(story, country).map(({ day }) => day)).toEqual(
          eventDays(story).filter((day) =>
            moversOn(story, day).some((mover) => mover.country === country),
          ),
        );
      }),
    );
  });
});

describe('the milestones of a day', () => {
  const titles = (...date: Parameters<typeof dayFrom>) => {
    const { onDay, inPeriod } = milestonesOn(lead, dayFrom(...date));
    return [...onDay, '|', ...inPeriod].map((one) => (typeof one === 'string' ? one : one.title));
  };

  it('are its own, then those of its month and year', () => {
    expect(titles(2024, 9, 25)).toEqual([
      'Four states start a dispute over Afghan women',
      '|',
      'The Taliban claim 39 missions',
    ]);
    expect(titles(1998, 10, 1)).toEqual(['|', 'The UN seat stays with the Rabbani government']);
    expect(titles(1998, 11, 1)).toEqual(['|']);
  });

  it('leave a day on which somebody moved to the movers', () => {
    expect(titles(2025, 7, 3)).toEqual(['|']);
    expect(titles(2025, 7, 4)).toEqual(['|', 'Missions still held by the republic']);
  });

  it('are all shown on some day, those of a period on its last', () => {
    for (const { id, date } of lead.milestones) {
      const { onDay, inPeriod } = milestonesOn(lead, date.last);
      expect([...onDay, ...inPeriod].map((one) => one.id)).toContain(id);
    }
  });

  it('are none outside the story', () => {
    const { onDay, inPeriod } = milestonesOn(lead, addDays(dayFrom(1996, 9, 26), -1));
    expect([...onDay, ...inPeriod]).toEqual([]);
  });
});
