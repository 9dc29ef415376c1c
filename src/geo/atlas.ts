import type { Iso3 } from './iso3.ts';
import type { OutlineCredit } from './outlines.ts';

/** A point of the Equal Earth plane with 11° E in its middle, `[x, y]`, 10,000 units wide, origin top left, y downwards (as SVG has it). */
export type PlanePoint = readonly [x: number, y: number];

/** A rectangle of the plane, `[left, top, right, bottom]` in plane units. */
export type PlaneBounds = readonly [left: number, top: number, right: number, bottom: number];

/** One outline as the maps draw it. */
export interface Shape {
  /** The code of the outline: a recogniser's `Iso3`, or that of a dependency (`GRL`) or other land (`ESH`). */
  readonly id: string;
  /** Whose stance fills it: itself for a state, the state for a dependency, null for land without a stance. */
  readonly belongsTo: Iso3 | null;
  /** SVG path data in plane units: absolute `M`, relative integer `l`, `z` for each ring. */
  readonly path: string;
}

/** A piece of land whose administration and claims differ, hatched over its owner. */
export interface DisputedShape {
  /** Stable id: `crimea`, `western-sahara`, `northern-cyprus`, `somaliland`, … */
  readonly id: string;
  readonly path: string;
}

/** Where a recogniser is, for labels, markers, arrow keys and fitting the view. */
export interface Place {
  readonly iso3: Iso3;
  /** The point inside its largest part that is farthest from its outline; for small states the point of `anchors.csv`. */
  readonly anchor: PlanePoint;
  /**
   * The box of its largest part; for a small state of the largest part near its anchor. Where there is none (the
   * Vatican has no outline, Kiribati only one far from its capital) a box of no size at the anchor.
   */
  readonly bounds: PlaneBounds;
  /** Under 8 px at a world 1,100 px wide, so drawn with a point marker too. */
  readonly isSmall: boolean;
  /** Land neighbours among the recognisers. */
  readonly neighbours: readonly Iso3[];
  /** The cells of its square in each of the two arrangements; no two places share one. */
  readonly squares: Squares;
}

/** A cell of the tile grid, counted from 0 at the top left. */
export type Cell = readonly [column: number, row: number];

/** A country's cells: in the grid for wide boxes, and in the one for boxes about as high as wide. */
export type Squares = readonly [wide: Cell, tall: Cell];

/** Everything the maps draw, resolved at build time for one choice of boundaries. */
export interface Atlas {
  /** Which line was drawn where administration and claims differ; `own` where the story brings its own outlines. */
  readonly boundaries: 'un' | 'de-facto' | 'own';
  /** Whose outlines they are; empty where nobody is named. */
  readonly credits: readonly OutlineCredit[];
  readonly shapes: readonly Shape[];
  /** The border mesh: each border once, coasts included. */
  readonly borders: string;
  readonly disputed: readonly DisputedShape[];
  readonly places: readonly Place[];
}
