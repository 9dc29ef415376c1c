import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { paletteSlots } from '../../src/story/palette.ts';
import { nearestPair, paletteFaults, type Theme } from './paletteFaults.ts';
import { tokenOf } from './tokens.ts';

/** The slots of the lead story's scale, in its order. */
const scale = ['1', '2', '3', '7', '4', '5', '6'];

const floors = { light: { colour: 10.5, grey: 4 }, dark: { colour: 9, grey: 4 } };

function themeOf(name: 'light' | 'dark', slots = [...scale, 'none', 'subject']): Theme {
  const one = (key: 'fill' | 'ink') =>
    Object.fromEntries(slots.map((slot) => [slot, paletteSlots[slot]?.[name][key] ?? '']));
  const token = (of: string) => tokenOf(of)[name];
  return {
    fills: one('fill'),
    inks: one('ink'),
    line: token('line'),
    lineNone: token('line-none'),
    sea: token('paper'),
  };
}

describe.each(['light', 'dark'] as const)('the palette in the %s theme', (name) => {
  it('tells its 36 pairs apart in every kind of sight, reads as a scale, and carries names and lines', () => {
    const theme = themeOf(name);
    expect(Object.keys(theme.fills)).toHaveLength(9);
    expect(paletteFaults(theme, scale, floors[name])).toEqual([]);
  });

  it('tells a party to a dispute from the stances, from none and from the subject', () => {
    const theme = themeOf(name, [...scale, 'none', 'subject', 'party']);
    expect(paletteFaults(theme, scale, floors[name])).toEqual([]);
  });
});

it('lets each stance stand out in the dark from countries without one, without its line', () => {
  const { fills } = themeOf('dark');
  for (const slot of scale)
    expect(wcagContrast(fills[slot] ?? '', fills.none ?? ''), slot).toBeGreaterThanOrEqual(3);
});

it('would not pass the palette of before: bans looked like the subject without red cones', () => {
  const before: Theme = {
    ...themeOf('light'),
    fills: {
      1: '#006bdf',
      2: '#6b9faf',
      3: '#6cda9a',
      7: '#dbafff',
      4: '#f9e700',
      5: '#d18d00',
      6: '#cb0022',
      none: '#e6e9ec',
      subject: '#11161d',
    },
  };
  expect(nearestPair(before.fills, 'without red cones').pair).toBe('6 and subject');
  expect(paletteFaults(before, scale, floors.light).join()).toMatch(
    /6 and subject without red cones: 1\.5.*without colour: 1\.1,order: 1\.087/,
  );
});
