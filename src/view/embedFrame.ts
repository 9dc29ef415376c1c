/** What an embed's frame is allowed; it asks for no more. */
export const embedSandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * Heights of an embed's frame in CSS pixels: the least and most that it is given, and the usual one, which is the height
 * that an embed tells in a frame 660 px wide.
 */
export const embedHeights = { least: 150, usual: 720, most: 4000 } as const;

/** A height in CSS pixels within those that an embed's frame is given. */
export function clampHeight(height: number): number {
  return Math.min(embedHeights.most, Math.max(embedHeights.least, height));
}
