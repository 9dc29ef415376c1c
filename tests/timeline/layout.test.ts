import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySpan } from '../../src/story/chapters.ts';
import { countsAt, eventDays } from '../../src/story/stances.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { addDays, type Day, dayFrom, toCivil } from '../../src/time/day.ts';
import { dayAt, foldAxis } from '../../src/time/discontinuousScale.ts';
import { isWithin } from '../../src/time/span.ts';
import {
  acrossOf,
  areaBox,
  layoutAreas,
  layoutMarks,
  layoutMilestones,
  milestonesAt,
  rows,
} from '../../src/timeline/track/layout.ts';
import { countsSteps } from '../../src/timeline/track/query.ts';
import { labelBox, yearTicks } from '../../src/timeline/track/ticks.ts';
import { story as lead } from '../data/taliban.ts';
import { stories } from '../story/arbitrary.ts';

const axis = foldAxis([
  { from: dayFrom(1996, 9, 26), to: dayFrom(2001, 12, 31) },
  { from: dayFrom(2021, 8, 15), to: dayFrom(2026, 6, 24) },
]);
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
        expect(across(dayAt(axis, position))).toBeCloseTo(percent, 2);
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
    expect(acrossOf(foldAxis([{ from: day, to: day }]), 'ltr')(day)).toBe(0);
  });
});

describe('the areas', () => {
  it('have one path for each stance, with numbers only and inside their box', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const across = acrossOf(foldAxis(story.chapters), 'ltr');
        const end = story.chapters.at(-1)?.to as Day;
        const { areas, outline } = layoutAreas(story, countsSteps(story), across, end);
        expect(areas.map(({ stance }) => stance)).toEqual(story.scale.map(({ id }) => id));
        for (const path of [...areas.map((area) => area.path), outline]) {
          expect(path).not.toMatch(/NaN|undefined|Infinity/);
          for (const [x, y] of cornersOf(path)) {
            expect(x >= 0 && x <= areaBox.width && y >= 0 && y <= areaBox.height, path).toBe(true);
          }
        }
      }),
    );
  });

  it('are steps: a count holds until the day of the next event, and then jumps', () => {
    const scale = [
      { id: 'recognises', label: '', criterion: '', slot: 1, recognises: true },
    ] as const;
    const tenth = (tenths: number) => dayAt(axis, ((axis.length - 1) * tenths) / 10);
    const steps = [
      { from: tenth(2), counts: new Map([['recognises', 1]]) },
      { from: tenth(5), counts: new Map([['recognises', 0]]) },
      { from: tenth(8), counts: new Map([['recognises', 2]]) },
    ];
    const chapters = [{ id: 'all', title: '', from: tenth(0), to: tenth(10) }];
    const { areas } = layoutAreas(
      { scale, chapters },
      steps,
      (day) => Math.round(across(day)),
      tenth(10),
    );
    expect(areas[0]?.path).toBe('M400 100h600v100h-600zM1600 0h400v200h-400z');
  });
});

describe('the scales of the areas', () => {
  it('are one for each chapter, so that the few of one can be seen beside the many of another', () => {
    const { areas, outline, tops } = layoutAreas(
      lead,
      countsSteps(lead),
      acrossOf(foldAxis(lead.chapters), 'ltr'),
      storySpan(lead).to,
    );
    const most = lead.chapters.map((chapter) =>
      Math.max(
        ...eventDays(lead)
          .filter((day) => isWithin(chapter, day))
          .map((day) => lead.recognisers.length - (countsAt(lead, day).get('none') ?? 0)),
      ),
    );
    expect(tops).toEqual(most);
    expect(Math.max(...most) / Math.min(...most)).toBeGreaterThan(4);
    const reached = cornersOf(outline).filter(([, y]) => y === 0);
    const middle = acrossOf(foldAxis(lead.chapters), 'ltr')(dayFrom(2010, 1, 1));
    expect(reached.some(([x]) => x < (middle * areaBox.width) / 100)).toBe(true);
    expect(reached.some(([x]) => x > (middle * areaBox.width) / 100)).toBe(true);
    // Three recognisers of chapter one: more than a fifth of the height, not a sliver.
    const recognising = areas.find(({ stance }) => stance === 'recognises')?.path ?? '';
    const top = Math.min(...cornersOf(recognising).map(([, y]) => y));
    expect(areaBox.height - top).toBeGreaterThan(areaBox.height / 5);
  });
});

describe('the milestones at a place', () => {
  const placed = layoutMilestones(lead.milestones, across);
  const titles = (day: Day, reach: number) =>
    milestonesAt(placed, across(day), reach).map(({ title }) => title);

  it('are those near it, the nearest first, then those whose month or year it is', () => {
    expect(titles(dayFrom(2025, 1, 23), 0.1)).toEqual([
      'Prosecutor asks for arrest warrants',
      'Missions still held by the republic',
    ]);
    expect(titles(dayFrom(2024, 9, 25), 1).slice(0, 2)).toEqual([
      'Four states start a dispute over Afghan women',
      '22 more states support that step',
    ]);
    expect(titles(dayFrom(1997, 9, 1), 0.5)).toEqual([]);
  });

  it('reach every milestone of the lead story', () => {
    for (const milestone of lead.milestones) {
      expect(titles(milestone.date.last, 0), milestone.id).toContain(milestone.title);
    }
  });
});

describe('the marks under the axis', () => {
  it('stand upright for a known day, higher for more movers', () => {
    const day = dayFrom(2025, 7, 3);
    const later = addDays(day, 30);
    const [one, many] = layoutMarks(
      [
        { first: day, day, count: 1 },
        { first: later, day: later, count: 40 },
      ],
      across,
    );
    expect(one?.left).toBe(across(day));
    expect(one?.right).toBe(one?.left);
    expect(many?.height).toBe(rows.marks.height);
    expect(one?.height).toBeLessThan(rows.marks.height / 2);
    expect(one?.height).toBeGreaterThanOrEqual(2);
  });

  it('lie along a month or year, beside the mark of those whose day is known', () => {
    const first = dayFrom(1997, 5, 1);
    const day = dayFrom(1997, 5, 31);
    const marks = layoutMarks(
      [
        { first: day, day, count: 1 },
        { first, day, count: 3 },
      ],
      mirrored,
    );
    expect(marks).toHaveLength(2);
    expect(marks[1]?.left).toBe(mirrored(day));
    expect(marks[1]?.right).toBe(mirrored(first));
  });

  it('give a milestone of a year the length of its year', () => {
    const date = parseCivilDate('2025');
    if (!date) throw new Error('2025 is a year');
    const [place] = layoutMilestones(
      [{ id: '2025', date, title: '', summary: '', sources: [] }],
      across,
    );
    expect(place?.left).toBe(across(date.first));
    expect(place?.right).toBe(across(date.last));
  });
});

describe('the years', () => {
  const ticks = yearTicks(axis, across);
  const shownOn = (strip: 'narrow' | 'wide', of = ticks) =>
    of.filter(({ label }) => label === 'always' || label === strip);

  it('have a tick for each new year inside a chapter', () => {
    expect(ticks).toHaveLength(10);
  });

  it('are all numbered on a wide strip, those beside the gap too', () => {
    expect(shownOn('wide').map(({ day }) => toCivil(day).year)).toEqual([
      1997, 1998, 1999, 2000, 2001, 2022, 2023, 2024, 2025, 2026,
    ]);
  });

  it('are numbered as close as they can be read, on narrow strips less often', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const placed = yearTicks(axis, acrossOf(axis, direction));
      for (const [strip, distance] of [
        ['narrow', 13],
        ['wide', 7],
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
    const long = foldAxis([{ from: dayFrom(1925, 3, 1), to: dayFrom(2025, 3, 1) }]);
    const shown = shownOn('narrow', [...yearTicks(long, acrossOf(long, 'ltr'))]);
    expect(shown.map(({ day }) => toCivil(day).year)).toEqual([1940, 1960, 1980, 2000, 2020]);
  });
});

describe('the name of the gap', () => {
  it('is centred on the break, and inside the strip where that is near an end', () => {
    const gap = axis.segments.find(({ kind }) => kind === 'gap');
    if (!gap) throw new Error('there is a gap');
    const { left, width } = labelBox(across(gap.from));
    expect(left + width / 2).toBeCloseTo(across(gap.from), 6);
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
