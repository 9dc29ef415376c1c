import { describe, expect, it } from 'vitest';
import { placesNear } from '../../src/geo/nearest.ts';
import { placeAt } from './places.ts';

const places = [
  placeAt('FAR', 200, 0),
  placeAt('BIG', 1, 0),
  placeAt('TIN', 20, 0, { isSmall: true }),
  placeAt('DOT', 10, 0, { isSmall: true }),
];

describe('the places near a point', () => {
  it('are small states first, then the nearer', () => {
    expect(placesNear(places, [0, 0], 50).map(({ iso3 }) => iso3)).toEqual(['DOT', 'TIN', 'BIG']);
  });

  it('include the rim of the circle and nothing beyond it', () => {
    expect(placesNear(places, [0, 0], 10).map(({ iso3 }) => iso3)).toEqual(['DOT', 'BIG']);
    expect(placesNear(places, [5000, 0], 50)).toEqual([]);
  });
});
