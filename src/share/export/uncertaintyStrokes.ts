import { palette } from './palette.ts';

/**
 * The strokes of the dashed line round a country of which something is not sure, the lower one first: light dashes on
 * a dark line stand out from every fill and from the sea. `unit` is how many units of the drawing a pixel has.
 */
export function uncertaintyStrokes(unit: number) {
  const pixels = (count: number) => Math.round(count * unit * 100) / 100;
  return [
    { fill: 'none', stroke: palette.border, strokeWidth: pixels(4), strokeLinejoin: 'round' },
    {
      fill: 'none',
      stroke: palette.paper,
      strokeWidth: pixels(2.25),
      strokeDasharray: `${pixels(5)} ${pixels(3.5)}`,
      strokeLinejoin: 'round',
    },
  ] as const;
}
