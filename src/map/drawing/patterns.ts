import type { Slot } from '../../story/story.ts';

/** The pattern of a stance, the second carrier beside its colour: one tile, drawn over the fill in its ink. */
export interface Pattern {
  /** Side of the tile in CSS pixels; it divides the tile of the hatch, so that both can lie on one fill. */
  readonly side: number;
  /** SVG path data of the lines in the tile; '' where there are none. */
  readonly lines: string;
  /** Middles of the dots in the tile. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  /** Radius of a dot, or half the width of a line, in CSS pixels. */
  readonly weight: number;
}

/** Every slot but the first, which is solid. The legend has the same ones by `ui/Swatch.module.css`. */
export const patterns: Readonly<Record<Exclude<Slot, 1>, Pattern>> = {
  2: {
    side: 8,
    lines: '',
    dots: [
      [2, 2],
      [6, 6],
    ],
    weight: 1.1,
  },
  3: { side: 6, lines: 'M0 3h6', dots: [], weight: 0.6 },
  4: { side: 6, lines: 'M3 0v6', dots: [], weight: 0.6 },
  5: { side: 12, lines: 'M0 0l12 12M12 0l-12 12', dots: [], weight: 0.5 },
  6: { side: 6, lines: 'M0 0l6 6M6 0l-6 6', dots: [], weight: 0.55 },
  7: {
    side: 4,
    lines: '',
    dots: [
      [1, 1],
      [3, 3],
    ],
    weight: 0.75,
  },
};
