/** What a sheet with the details slides over, in CSS pixels. */
export interface Stage {
  /** The window's height. */
  readonly window: number;
  /** The stage's own height: where the sheet begins while the page is at its top. */
  readonly height: number;
  readonly map: { readonly top: number; readonly bottom: number };
}

/** Height of the bar that says the date while the sheet covers it, in CSS pixels. */
export const barHeight = 44;

/**
 * How far the page is scrolled at each stop of the sheet, in CSS pixels: not at all, over part of the map, and so far
 * that the details begin under the bar. The style sheet snaps to the same ones.
 */
export function sheetStops({ window, height }: Stage): readonly [number, number, number] {
  return [0, Math.round(0.45 * window), height - barHeight];
}

/**
 * The furthest stop, not beyond `most`, that leaves half of the map and all that ends above `bottom` uncovered; the
 * first one where none does.
 */
export function stopThatShows(stage: Stage, bottom: number, most: number): number {
  const half = (stage.map.top + stage.map.bottom) / 2;
  const shows = (stop: number) => stage.height - stop >= Math.max(half, bottom);
  return sheetStops(stage).findLast((stop) => stop <= most && shows(stop)) ?? 0;
}
