import { describe, expect, it } from 'vitest';
import { sheetStops, stopThatShows } from '../../src/app/sheet.ts';

/** A phone of 390 × 844 px: 168 px of the details are seen below the stage. */
const phone = { window: 844, height: 676, map: { top: 150, bottom: 520 } };

/** A low map in a high window, of which the middle stop leaves more than half. */
const high = { window: 1000, height: 900, map: { top: 100, bottom: 500 } };

describe('the sheet over the stage', () => {
  it('stops at the top, over part of the map, and under the bar', () => {
    expect(sheetStops(phone)).toEqual([0, 380, 632]);
  });

  it.each([
    ['half of the map is hidden at the middle stop', phone, 0, 1500, 0],
    ['half of the map is seen at the middle stop', high, 0, 1500, 450],
    ['what has the focus is lower than the middle stop leaves', high, 460, 1500, 0],
    ['the page is not scrolled as far as the middle stop', high, 0, 300, 0],
  ])('goes back where %s', (_, stage, bottom, scrolled, stop) => {
    expect(stopThatShows(stage, bottom, scrolled)).toBe(stop);
  });
});
