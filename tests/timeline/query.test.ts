import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAt } from '../../src/story/chapters.ts';
import { towardStances } from '../../src/story/scale.ts';
import { countsAt, eventDays, moversOn } from '../../src/story/stances.ts';
import { dayFrom } from '../../src/time/day.ts';
import { stopsOf } from '../../src/timeline/player/playback.ts';
import { eventMarks, mostRecognising, towardSteps } from '../../src/timeline/track/query.ts';
import { story as lead } from '../data/taliban.ts';
import { RECOGNISERS, stories } from '../story/arbitrary.ts';

describe('the steps of the stances on the way to recognition', () => {
  it('equal the counts of the story on every event day', () => {
    let looked = 0;
    fc.assert(
      fc.property(stories, (story) => {
        const all = { ...story, toward: { stances: story.scale.map(({ id }) => id) } };
        for (const { from, counts } of towardSteps(all)) {
          looked += 1;
          const expected = countsAt(story, from);
          expect(counts).toEqual(story.scale.map(({ id }) => expected.get(id) ?? 0));
        }
        expect(towardSteps(all).map(({ from }) => from)).toEqual(eventDays(story));
      }),
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('are of the stances that recognise where a story lists none, and none where it lists no stance', () => {
    const { toward: _, ...plain } = lead;
    expect(towardStances(plain).map(({ id }) => id)).toEqual(['recognises']);
    expect(towardSteps(plain).at(-1)?.counts).toEqual([1]);
    expect(towardSteps({ ...lead, toward: { stances: [] } }).at(-1)?.counts).toEqual([]);
  });

  it('say how many recognised at most in a chapter, and since when', () => {
    const [first, second] = lead.chapters;
    if (!first || !second) throw new Error('the lead story has two chapters');
    const steps = towardSteps(lead);
    expect(mostRecognising(lead, steps, first)).toEqual({ from: dayFrom(1997, 5, 31), count: 3 });
    expect(mostRecognising(lead, steps, second)).toEqual({ from: dayFrom(2025, 7, 3), count: 1 });
    const critical = { ...lead, toward: { stances: ['critical'] } };
    expect(mostRecognising(critical, towardSteps(critical), first)).toBeUndefined();
  });
});

describe('the event marks', () => {
  it('count every mover once, and none where a gap begins', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const days = eventDays(story).filter((day) => !gapAt(story, day));
        expect(eventMarks(story)).toEqual(
          days.map((day) => ({ day, count: moversOn(story, day).length })),
        );
      }),
    );
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
