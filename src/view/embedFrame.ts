/** What an embed's frame is allowed; it asks for no more. */
export const embedSandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What an embed's frame may use of the browser, where the page round it may. */
export const embedAllow = 'web-share; clipboard-write';

/**
 * Heights of an embed's frame in CSS pixels: the least and most that it is given, and the usual one, which is the height
 * that an embed tells in a frame 660 px wide.
 */
export const embedHeights = { least: 150, usual: 720, most: 4000 } as const;

/** A height in CSS pixels within those that an embed's frame is given. */
export function clampHeight(height: number): number {
  return Math.min(embedHeights.most, Math.max(embedHeights.least, height));
}

/** The height at which an embed shows everything in a frame of a width, in CSS pixels; `StoryPage.module.css` has the same. */
export function naturalHeight(width: number): number {
  return Math.round(Math.min(800, Math.max(600, 544 + 0.26667 * width)));
}
