import { describe, expect, it } from 'vitest';
import { halfHeight, nearestStop } from '../../src/app/Sheet.tsx';

describe('the half drawn sheet', () => {
  it.each([
    ['takes what the map leaves of the window', 800, 400, 392],
    ['has a third of the window where the map is high', 800, 790, 280],
    ['leaves a third of the window where the map is low', 800, 100, 496],
  ])('%s', (_, window, map, height) => {
    expect(halfHeight(window, map)).toBe(height);
  });
});

describe('the stop a sheet goes to when it is let go', () => {
  it.each([
    [100, 'low'],
    [190, 'low'],
    [250, 'half'],
    [560, 'half'],
    [650, 'full'],
    [800, 'full'],
  ] as const)('from %d px of 800, with 400 for half, is %s', (height, stop) => {
    expect(nearestStop(height, 400, 800)).toBe(stop);
  });
});
