import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/geo/atlas.ts';
import { decodePath } from '../../src/geo/pathData.ts';
import { middleOfBox, widestBox } from '../../src/map/labels/room.ts';
import { landOn } from '../../src/map/labels/sea.ts';
import { emptyAtlas } from '../fixtures/atlas.ts';

describe('the room for a name', () => {
  it('is nearly the whole of a rectangle', () => {
    const [left = 0, top = 0, right = 0, bottom = 0] =
      widestBox(decodePath('M0 0l300 0 0 60-300 0z')) ?? [];
    expect(right - left).toBeGreaterThan(290);
    expect(bottom - top).toBeGreaterThan(50);
  });

  it('lies where an outline is broad, not where its middle is', () => {
    // A foot of 300 × 60 under a mast of 20 × 300.
    const foot = widestBox(decodePath('M0 0l20 0 0 240 280 0 0 60-300 0z'));
    expect(foot?.[1]).toBeGreaterThan(240);
    expect((foot?.[2] ?? 0) - (foot?.[0] ?? 0)).toBeGreaterThan(290);
  });

  it('leaves out holes and smaller parts', () => {
    const ring = 'M0 0l200 0 0 100-200 0zM80 0l0 100 40 0 0-100z';
    const box = widestBox(decodePath(`${ring}M300 0l10 0 0 10-10 0z`));
    expect((box?.[2] ?? 0) - (box?.[0] ?? 0)).toBeLessThanOrEqual(80);
  });

  it('is found for a box of a size, as near the middle as it fits', () => {
    // A foot of 300 × 60 under a mast of 20 × 300.
    const rings = decodePath('M0 0l20 0 0 240 280 0 0 60-300 0z');
    const [x = 0, y = 0] = middleOfBox(rings, 200, 30) ?? [];
    expect(x).toBeCloseTo(150, 0);
    expect(y).toBeGreaterThan(255);
    expect(middleOfBox(rings, 200, 70)).toBeUndefined();
    expect(middleOfBox(rings, 18, 30)?.[0]).toBeCloseTo(10, 0);
  });

  it('is none in no outline', () => {
    expect(widestBox([])).toBeUndefined();
  });
});

describe('the chart of the sea', () => {
  // Two units to a pixel: land from 100 to 200 px across and down.
  const atlas: Atlas = {
    ...emptyAtlas,
    shapes: [{ id: 'AAA', belongsTo: null, path: 'M200 200l200 0 0 200-200 0z' }],
  };
  const land = landOn({ atlas, view: [0, 0, 800, 800], size: { width: 400, height: 400 } });

  it.each([
    ['in open water', { left: 10, top: 10, right: 90, bottom: 30 }, 0],
    ['on land', { left: 110, top: 110, right: 190, bottom: 190 }, 1],
  ])('tells how much of a rectangle is land: %s', (_, box, share) => {
    expect(land(box)).toBe(share);
  });

  it('tells of a coast', () => {
    expect(land({ left: 60, top: 120, right: 140, bottom: 180 })).toBeCloseTo(0.5, 1);
  });
});
