import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, PlaneBounds } from '../../src/geo/atlas.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { countriesView } from '../../src/map/drawing/views.ts';
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
