import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/geo/atlas.ts';
import { codeSize, codeWidth, gridSize, layOutTiles } from '../../src/map/grid/tileLayout.ts';
import { placeAt } from '../geo/places.ts';

/** Two places that stretch the wide grid to 26 × 12 cells and the tall one to 17 × 17. */
const places: readonly Place[] = [
  placeAt('AAA', 0, 0),
  placeAt('BBB', 1, 1, {
    squares: [
      [25, 11],
      [16, 16],
    ],
  }),
];

describe('the tile grid', () => {
  it.each([
    ['a wide page', { width: 928, height: 448 }, 0, 34],
    ['a tablet', { width: 768, height: 410 }, 0, 28],
    ['a phone', { width: 390, height: 370 }, 1, 21],
    ['a low phone', { width: 390, height: 286 }, 1, 16],
    ['a narrow embed', { width: 360, height: 290 }, 1, 16],
  ] as const)('takes the arrangement with the larger cells: %s', (_, box, arrangement, side) => {
    expect(layOutTiles(places, box)).toMatchObject({ arrangement, side });
  });

  it('fits every frame, in its middle', () => {
    for (let width = 280; width <= 1520; width += 40) {
      for (let height = 120; height <= 900; height += 40) {
        const { arrangement, side, left, top } = layOutTiles(places, { width, height });
        const { columns, rows } = gridSize(places, arrangement);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(2 * left + columns * side).toBeCloseTo(width, 5);
        expect(2 * top + rows * side).toBeCloseTo(height, 5);
        expect(side).toBeLessThanOrEqual(44);
      }
    }
  });

  it('has codes that can be read, or none', () => {
    expect(codeSize(34)).toBe(11);
    expect(codeSize(21)).toBeCloseTo(8, 1);
    expect(codeSize(16)).toBe(7);
    expect(codeSize(13)).toBe(0);
    expect(codeWidth('OMN', 10)).toBeGreaterThan(codeWidth('IRL', 10));
  });
});
