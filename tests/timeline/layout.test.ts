import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/story/axis.ts';
import { towardStances } from '../../src/story/scale.ts';
import { addDays, type Day, dayFrom, toCivil } from '../../src/time/day.ts';
import { dayAt, foldAxis } from '../../src/time/discontinuousScale.ts';
import {
  acrossOf,
  layoutMarks,
  layoutMilestones,
  layoutSteps,
  milestonesAt,
  stepsBox,
} from '../../src/timeline/track/layout.ts';
import { towardSteps } from '../../src/timeline/track/query.ts';
import { labelBox, yearTicks } from '../../src/timeline/track/ticks.ts';
import { story as lead } from '../data/taliban.ts';
import { stories } from '../story/arbitrary.ts';

const axis = axisOf(lead);
const across = acrossOf(axis, 'ltr');
const mirrored = acrossOf(axis, 'rtl');
const positions = fc.nat(axis.length - 1);

describe('the place of a day', () => {
  it('runs from one end to the other, as the thumb of the slider does', () => {
    expect(across(dayFrom(1996, 9, 26))).toBe(0);
    expect(across(dayFrom(2026, 6, 24))).toBe(100);
    fc.assert(
      fc.property(positions, (position) => {
        const percent = (100 * position) / (axis.length - 1);
        const day = dayAt(axis, position);
        if (day < dayFrom(2002, 1, 1) || day > dayFrom(2021, 8, 14)) {
          expect(Math.abs(across(day) - percent)).toBeLessThan(0.03);
        }
      }),
    );
  });

  it('is mirrored where time runs from right to left', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const day = dayAt(axis, position);
        expect(across(day) + mirrored(day)).toBeCloseTo(100, 2);
      }),
    );
  });

  it('is the same for all days of a gap', () => {
    expect(across(dayFrom(2002, 1, 1))).toBe(across(dayFrom(2021, 8, 14)));
  });

  it('is a place too on an axis of one day', () => {
    const day = dayFrom(2020, 1, 1);
    expect(acrossOf(foldAxis([{ from: day, to: day, eventDays: 1 }]), 'ltr')(day)).toBe(0);
  });
});

describe('the steps', () => {
  const recognising = [{ id: 'recognises', slot: 1, recognises: true }] as const;
  const tenth = (tenths: number) => dayAt(axis, ((axis.length - 1) * tenths) / 10);
  const round = (day: Day) => Math.round(across(day));

  it('have one path for each stance, with numbers only and inside their box', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const across = acrossOf(axisOf(story), 'ltr');
        const stances = story.scale;
        const all = { ...story, toward: { stances: stances.map(({ id }) => id) } };
        const marks = layoutSteps(stances, towardSteps(all), story.chapters, across);
        expect(marks.map(({ stance }) => stance)).toEqual(stances.map(({ id }) => id));
        for (const { path } of marks) {
          expect(path).not.toMatch(/NaN|undefined|Infinity/);
          for (const [x, y] of cornersOf(path)) {
            expect(x >= 0 && x <= stepsBox.width && y >= 0 && y <= stepsBox.height, path).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it('hold a count until the day of the next event, and the last one until the chapter ends', () => {
    const chapter = { from: tenth(4), to: tenth(10) };
    const steps = [
      { from: tenth(5), counts: [1] },
      { from: tenth(7), counts: [0] },
      { from: tenth(8), counts: [2] },
    ];
    const [mark] = layoutSteps(recognising, steps, [chapter], round);
    const [first, second] = (mark?.path ?? '').split('z');
    expect(first).toMatch(/^M1000 \d+h400v/);
    expect(second).toMatch(/^M1600 (\d+)h400v\d+h-400$/);
  });

  it('of one chapter do not run on into the next', () => {
    const chapters = [
      { from: tenth(0), to: tenth(2) },
      { from: tenth(4), to: tenth(10) },
    ];
    const steps = [
      { from: tenth(1), counts: [3] },
      { from: tenth(4), counts: [3] },
    ];
    const [mark] = layoutSteps(recognising, steps, chapters, round);
    expect(mark?.path.match(/M\d+/g)).toEqual(['M200', 'M800']);
    expect(mark?.path).toMatch(/^M200 \d+h200v\d+h-200z/);
  });

  it('lie on one scale for all chapters, where a few that recognise are never thinner than 2.5 px', () => {
    const stances = towardStances(lead);
    expect(stances).toHaveLength(4);
    const marks = layoutSteps(stances, towardSteps(lead), lead.chapters, across);
    const [recognises] = marks;
    const heights = cornersOf(recognises?.path ?? '').map(([, y]) => stepsBox.height - y);
    const lowest = Math.min(...heights.filter((height) => height > 0));
    expect((28 * lowest) / stepsBox.height).toBeGreaterThanOrEqual(2.4);
    const tops = marks.flatMap(({ path }) => cornersOf(path).map(([, y]) => y));
    expect(Math.min(...tops)).toBeLessThan(stepsBox.height / 10);
    const ofFirst = marks.flatMap(({ path }) =>
      cornersOf(path)
        .filter(([x]) => x < (across(dayFrom(2001, 12, 31)) * stepsBox.width) / 100)
        .map(([, y]) => y),
    );
    expect(Math.min(...ofFirst)).toBeGreaterThan(stepsBox.height / 2);
  });
});

describe('the milestones at a place', () => {
  const placed = layoutMilestones(lead.milestones, across);
  const titles = (day: Day, reach: number) =>
    milestonesAt(placed, across(day), reach).map(({ title }) => title);

  it('are those near it, the nearest first', () => {
    expect(titles(dayFrom(2024, 9, 25), 1).slice(0, 2)).toEqual([
      'Four states start a dispute over Afghan women',
      '22 more states support that step',
    ]);
    expect(titles(dayFrom(1997, 9, 1), 0.2)).toEqual([]);
  });

  it('reach every milestone of the lead story', () => {
    for (const milestone of lead.milestones) {
      expect(titles(milestone.date.last, 0), milestone.id).toContain(milestone.title);
    }
  });
});

describe('the marks under the axis', () => {
  it('are as high as the square root of the movers, 3.5 px for the fewest and 14 for the most', () => {
    const day = dayFrom(2025, 7, 3);
    const counts = [1, 16, 64];
    const marks = layoutMarks(
      counts.map((count, at) => ({ day: addDays(day, 30 * at), count })),
      mirrored,
    );
    expect(marks.map(({ height }) => height)).toEqual([3.5, 7, 14]);
    expect(marks[0]?.at).toBe(mirrored(day));
  });
});

describe('the years', () => {
  const ticks = yearTicks(axis, across);
  const strips = { narrow: ['all'], middle: ['all', 'middle'], wide: ['all', 'middle', 'wide'] };
  const shownOn = (strip: keyof typeof strips, of = ticks) =>
    of.filter(({ label }) => strips[strip].includes(label));
  const yearsOn = (strip: keyof typeof strips, of = ticks) =>
    shownOn(strip, of).map(({ day }) => toCivil(day).year);

  it('have a tick for each new year inside a chapter', () => {
    expect(ticks).toHaveLength(10);
  });

  it('are all numbered on a wide strip, and the even ones on a phone where they are close', () => {
    expect(yearsOn('wide')).toEqual([1997, 1998, 1999, 2000, 2001, 2022, 2023, 2024, 2025, 2026]);
    expect(yearsOn('narrow')).toEqual([1998, 2000, 2022, 2023, 2024, 2025, 2026]);
  });

  it('are numbered as close as they can be read', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const placed = yearTicks(axis, acrossOf(axis, direction));
      for (const [strip, distance] of [
        ['narrow', 10],
        ['middle', 6.2],
        ['wide', 4.6],
      ] as const) {
        const shown = shownOn(strip, placed).map(({ at }) => at);
        expect(shown.length).toBeGreaterThan(4);
        for (const [index, at] of shown.slice(1).entries()) {
          expect(Math.abs(at - (shown[index] ?? 0))).toBeGreaterThanOrEqual(distance);
        }
      }
    }
  });

  it('are round ones in a story of a hundred years, and do not crowd it', () => {
    const long = foldAxis([{ from: dayFrom(1925, 3, 1), to: dayFrom(2025, 3, 1), eventDays: 9 }]);
    const placed = [...yearTicks(long, acrossOf(long, 'ltr'))];
    expect(yearsOn('narrow', placed)).toEqual([1940, 1960, 1980, 2000, 2020]);
  });
});

describe('the names of milestones', () => {
  it('are centred on the place that is pointed at, and inside the strip where that is near an end', () => {
    expect(labelBox(50)).toEqual({ left: 0, width: 100 });
    for (const end of [1, 99]) {
      const label = labelBox(end);
      expect(label.left).toBeGreaterThanOrEqual(0);
      expect(label.left + label.width).toBeLessThanOrEqual(100);
      expect(label.left < end && end < label.left + label.width).toBe(true);
    }
  });
});

/** The corners of a path of `M`, `h`, `v` and `z`. */
function cornersOf(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mhv])(-?\d+)(?: (-?\d+))?/g)].map(([, command, one, other]) => {
    if (command === 'M') [x, y] = [Number(one), Number(other)];
    if (command === 'h') x += Number(one);
    if (command === 'v') y += Number(one);
    return [x, y];
  });
}
