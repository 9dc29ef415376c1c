import { describe, expect, it } from 'vitest';
import { moversOfStep } from '../../src/map/stage/pulse.ts';
import { eventDays } from '../../src/story/stances.ts';
import { addDays, type Day, dayFrom } from '../../src/time/day.ts';
import { story } from '../data/taliban.ts';

const step = (from: Day, to: Day) =>
  moversOfStep(story, { date: from, motion: 'auto' }, { date: to, motion: 'auto' });
const july = dayFrom(2025, 7, 3);
const days = eventDays(story);
const at = days.indexOf(july);

describe('the movers of a step', () => {
  it('are those the caption names, whichever way the step went', () => {
    expect(step(days[at - 1] as Day, july)).toEqual(['RUS']);
    expect(step(days[at + 1] as Day, july)).toEqual(['RUS']);
    expect(step(dayFrom(2025, 7, 1), july)).toEqual(['RUS']);
  });

  it('are none where the date is dragged past events or stands still', () => {
    expect(step(days[at - 3] as Day, july)).toEqual([]);
    expect(step(july, july)).toEqual([]);
    expect(step(july, addDays(july, 1))).toEqual([]);
  });

  it('are none where a chapter ends, since nobody moved', () => {
    expect(step(dayFrom(2001, 12, 31), dayFrom(2002, 1, 1))).toEqual([]);
  });
});
