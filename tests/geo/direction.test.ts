import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/geo/direction.ts';
import { nearestInDirection } from '../../src/geo/direction.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { placeAt } from './places.ts';

const start = 'AAA' as Iso3;

describe('the arrow keys', () => {
  it.each<[Direction, string]>([
    ['up', 'NNN'],
    ['down', 'SSS'],
    ['left', 'WWW'],
    ['right', 'EEE'],
  ])('lead %s on the screen, where y grows downwards', (direction, expected) => {
    const places = [
      placeAt('AAA', 5000, 2000),
      placeAt('NNN', 5000, 1900),
      placeAt('SSS', 5000, 2100),
      placeAt('WWW', 4900, 2000),
      placeAt('EEE', 5100, 2000),
    ];
    expect(nearestInDirection(places, start, direction)).toBe(expected);
  });

  it('prefer what lies straight ahead to what is nearer but aslant', () => {
    const places = [
      placeAt('AAA', 5000, 2000),
      placeAt('BBB', 5100, 2100),
      placeAt('CCC', 5200, 2000),
    ];
    expect(nearestInDirection(places, start, 'right')).toBe('CCC');
  });

  it('prefer a land neighbour to a place that is a little nearer', () => {
    const across = [placeAt('BBB', 5090, 2000), placeAt('CCC', 5110, 2000)];
    const alone = [placeAt('AAA', 5000, 2000), ...across];
    const beside = [placeAt('AAA', 5000, 2000, { neighbours: ['CCC' as Iso3] }), ...across];
    expect(nearestInDirection(alone, start, 'right')).toBe('BBB');
    expect(nearestInDirection(beside, start, 'right')).toBe('CCC');
  });

  it('go round the world to the left and right, but not over the poles', () => {
    const places = [placeAt('AAA', 9900, 100), placeAt('BBB', 200, 100)];
    expect(nearestInDirection(places, start, 'right')).toBe('BBB');
    expect(nearestInDirection(places, 'BBB' as Iso3, 'left')).toBe('AAA');
    expect(nearestInDirection(places, start, 'up')).toBeUndefined();
  });

  it('stay where nothing lies in the cone', () => {
    const places = [placeAt('AAA', 5000, 2000), placeAt('BBB', 5010, 2100)];
    expect(nearestInDirection(places, start, 'right')).toBeUndefined();
    expect(nearestInDirection(places, 'ZZZ' as Iso3, 'right')).toBeUndefined();
  });
});
