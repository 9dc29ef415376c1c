import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, PlaneBounds } from '../../src/geo/atlas.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import {
  countriesView,
  limitsAt,
  openingFrame,
  worldFrame,
  worldView,
} from '../../src/map/drawing/views.ts';
import { emptyAtlas } from '../fixtures/atlas.ts';

function atlasOf(boxes: readonly PlaneBounds[]) {
  const places = boxes.map(
    (bounds, at): Place => ({
      iso3: codeOf(at),
      anchor: [bounds[0], bounds[1]],
      bounds,
      isSmall: false,
      neighbours: [],
      squares: [
        [at, 0],
        [at, 0],
      ],
    }),
  );
  return { ...emptyAtlas, places };
}

const codeOf = (at: number) => `AA${String.fromCharCode(65 + at)}` as Iso3;

const box = fc
  .tuple(fc.nat(9000), fc.nat(4000), fc.nat(900), fc.nat(600))
  .map(([x, y, width, height]): PlaneBounds => [x, y, x + width, y + height]);

test('all countries asked for lie in the view, with room round them, and it has the shape of the box', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
      const view = countriesView(
        atlasOf(boxes),
        boxes.map((_, at) => codeOf(at)),
        1.5,
      )!;
      for (const [left, top, right, bottom] of boxes) {
        expect(view[0]).toBeLessThan(left);
        expect(view[1]).toBeLessThan(top);
        expect(view[2]).toBeGreaterThan(right);
        expect(view[3]).toBeGreaterThan(bottom);
      }
      expect((view[2] - view[0]) / (view[3] - view[1])).toBeCloseTo(1.5);
    }),
  );
});

test('countries that were not asked for widen nothing, and a speck is shown with its neighbourhood', () => {
  const atlas = atlasOf([
    [1000, 1000, 1001, 1001],
    [5000, 3000, 6000, 4000],
  ]);
  const view = countriesView(atlas, [codeOf(0)], 1)!;
  expect(view[2] - view[0]).toBeCloseTo(400);
  expect(view[0]).toBeCloseTo(800.5);
});

test('unknown countries have no view', () => {
  expect(countriesView(emptyAtlas, ['XXX' as Iso3], 1.5)).toBeUndefined();
  expect(countriesView(atlasOf([[0, 0, 1, 1]]), [], 1.5)).toBeUndefined();
});

const size = fc.record({
  width: fc.integer({ min: 100, max: 3000 }),
  height: fc.integer({ min: 60, max: 2000 }),
});

const region = atlasOf([
  [4600, 60, 6000, 900],
  [5000, 500, 8600, 2260],
]);
const countries = [codeOf(0), codeOf(1)];

test('a box that shows the whole world shows all of it, as large as fits, a sixth of the height to spare above it', () => {
  fc.assert(
    fc.property(size, ({ width, height }) => {
      const [left, top, right, bottom] = worldFrame({ width, height });
      const scale = width / (right - left);
      expect(height / (bottom - top)).toBeCloseTo(scale, 9);
      expect(scale).toBeCloseTo(Math.min((width - 20) / 8710, (height - 12) / 4276), 9);
      expect((worldView[0] - left) * scale).toBeCloseTo((right - worldView[2]) * scale, 6);
      const [above, below] = [
        (worldView[1] - top) * scale - 6,
        (bottom - worldView[3]) * scale - 6,
      ];
      expect(above).toBeCloseTo((above + below) * 0.16, 6);
    }),
  );
});

test('a narrow box opens on the story’s region, at its top; a wide one, or a story without a region, on the whole world', () => {
  fc.assert(
    fc.property(size, (box) => {
      const [left, top, right, bottom] = openingFrame(region, countries, box);
      if (box.width >= 600) {
        expect([left, top, right, bottom]).toEqual(worldFrame(box));
        return;
      }
      expect((left + right) / 2).toBeCloseTo(6600, 6);
      expect(top).toBeCloseTo(20, 6);
      expect(Math.min(right - left - 4080, bottom - top - 2280)).toBeCloseTo(0, 6);
      expect(openingFrame(region, [], box)).toEqual(worldFrame(box));
    }),
  );
});

test('a map may always be moved over what it opens on, over the whole world and over all land', () => {
  fc.assert(
    fc.property(size, (box) => {
      const opening = openingFrame(region, countries, box);
      const world = worldFrame(box);
      for (const view of [opening, world]) {
        const limits = limitsAt(box.width / (view[2] - view[0]), box, opening);
        for (const [least, at] of [...view.entries()].map(([i, edge]) => [edge, i] as const)) {
          if (at < 2) expect(limits[at]).toBeLessThanOrEqual(least + 1e-6);
          else expect(limits[at]).toBeGreaterThanOrEqual(least - 1e-6);
        }
        expect(limits[0]).toBeLessThan(400);
        expect(limits[2]).toBeGreaterThan(9900);
      }
    }),
  );
});
