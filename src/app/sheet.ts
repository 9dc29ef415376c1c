/** How far the sheet with the details is drawn up: a bar, under the map, or the whole window. */
export type SnapPoint = 'low' | 'half' | 'full';

/** Least and greatest share of the window that a half drawn sheet takes. */
const halfShares = [0.35, 0.62] as const;

/** Clear space under the map, in CSS pixels. */
const clearance = 8;

/** Height of a half drawn sheet in CSS pixels: what the map leaves of the window, within bounds. */
export function halfHeight(windowHeight: number, mapHeight: number): number {
  const [least, most] = halfShares;
  const left = windowHeight - mapHeight - clearance;
  return Math.round(Math.max(least * windowHeight, Math.min(left, most * windowHeight)));
}

/** The stop nearest to a height that the reader let go at; `half` is the height of a half drawn sheet. */
export function nearestStop(height: number, half: number, windowHeight: number): SnapPoint {
  if (height < half / 2) return 'low';
  return height < (half + windowHeight) / 2 ? 'half' : 'full';
}
