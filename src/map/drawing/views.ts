import type { Atlas, PlaneBounds } from '../../geo/atlas.ts';
import { longestSide, unionOfBounds } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { Size } from '../tooltip/besideBox.ts';

/**
 * The world as the map shows it: from 168° W to Samoa, from 83.7° N to 55° S. The empty Pacific is off it, Antarctica is
 * not drawn.
 */
export const worldView: PlaneBounds = [1250, 24, 9960, 4300];

/** How close a drawing is seen. */
export interface Camera {
  /** CSS pixels to a unit of the plane. */
  readonly pixelsPerUnit: number;
  /** Radius of a small state's marker, in CSS pixels. */
  readonly markerRadius: number;
  /** Whether the world is at least four times as large as the whole of it in the box. */
  readonly isClose: boolean;
}

/** What the page is written with, before anybody has measured its width: a world 870 pixels wide. */
export const prerenderedCamera: Camera = { pixelsPerUnit: 0.1, markerRadius: 2.5, isClose: false };

/** A box narrower than this, in CSS pixels, opens on the story's region; `drawing.module.css` has the same number. */
const narrow = 600;

/** Clear space beside and above the whole world, in CSS pixels; `drawing.module.css` has the same numbers. */
const besideWorld = 10;
const aboveWorld = 6;

/**
 * How much of the height to spare stands above the whole world; the rest, south of the capes, is room for the buttons and
 * the note. `drawing.module.css` has the same number.
 */
const shareAbove = 0.16;

/**
 * Where a close map may be moved: to Hawaii and the Cook Islands, which the whole world leaves out, and so far up and down
 * that no button has to lie on a coast.
 */
const movable: PlaneBounds = [200, worldView[1] - 100, 10_000, worldView[3] + 400];

/** Sea round a story's region, as a share of its longer side. */
const roomRoundRegion = 0.01;

/** The least a country is shown with, in plane units: about 1,600 km. */
const neighbourhood = 400;

/** The countries of a story's region, by their largest parts; undefined where it names none. */
export function regionView(atlas: Atlas, region: readonly Iso3[]): PlaneBounds | undefined {
  const box = unionOfBounds(
    atlas.places.filter(({ iso3 }) => region.includes(iso3)).map(({ bounds }) => bounds),
  );
  return box && grown(box, longestSide(box) * roomRoundRegion);
}

/** What the drawing is prerendered with as its view box: what a narrow box opens on. */
export function stillView(atlas: Atlas, region: readonly Iso3[]): PlaneBounds {
  return regionView(atlas, region) ?? worldView;
}

/** What of the plane a box shows that has the whole world. */
export function worldFrame(size: Size): PlaneBounds {
  const [left, top, right, bottom] = worldView;
  const scale = Math.min(
    (size.width - 2 * besideWorld) / (right - left),
    (size.height - 2 * aboveWorld) / (bottom - top),
  );
  return wholeWorldAt(scale, size);
}

/** What of the plane a box shows that opens: a narrow one the story's region, with the height to spare below it. */
export function openingFrame(atlas: Atlas, region: readonly Iso3[], size: Size): PlaneBounds {
  const view = size.width < narrow ? regionView(atlas, region) : undefined;
  if (!view) return worldFrame(size);
  const [left, top, right, bottom] = view;
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  return frameAt(scale, (left + right) / 2, top, size);
}

/**
 * How far a map may be moved that shows the plane at a scale, in CSS pixels to a unit: over all land and some sea, and
 * never less far than the whole world and what it opens on need.
 */
export function limitsAt(scale: number, size: Size, opening: PlaneBounds): PlaneBounds {
  const [left, top, right, bottom] = movable;
  const world = wholeWorldAt(scale, size);
  return [
    Math.min(left, world[0], opening[0]),
    Math.min(top, world[1], opening[1]),
    Math.max(right, world[2], opening[2]),
    Math.max(bottom, world[3], opening[3]),
  ];
}

function wholeWorldAt(scale: number, size: Size): PlaneBounds {
  const [left, top, right, bottom] = worldView;
  const spare = Math.max(0, size.height - 2 * aboveWorld - (bottom - top) * scale);
  return frameAt(scale, (left + right) / 2, top - (aboveWorld + spare * shareAbove) / scale, size);
}

function frameAt(scale: number, middle: number, top: number, { width, height }: Size): PlaneBounds {
  const half = width / scale / 2;
  return [middle - half, top, middle + half, top + height / scale];
}

/**
 * What shows all these countries: the box of their largest parts with room round it, of a ratio (width by height),
 * no narrower than a neighbourhood. Undefined where the atlas knows none of them.
 */
export function countriesView(
  atlas: Atlas,
  countries: readonly Iso3[],
  ratio: number,
): PlaneBounds | undefined {
  const box = unionOfBounds(
    atlas.places.filter(({ iso3 }) => countries.includes(iso3)).map(({ bounds }) => bounds),
  );
  if (!box) return undefined;
  const room = Math.max(longestSide(box) * 0.15, (neighbourhood - longestSide(box)) / 2);
  return grownToRatio(grown(box, room), ratio);
}

/** The smallest box of a ratio around a box, with the same middle. */
export function grownToRatio([left, top, right, bottom]: PlaneBounds, ratio: number): PlaneBounds {
  const width = Math.max(right - left, (bottom - top) * ratio);
  const height = width / ratio;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function grown([left, top, right, bottom]: PlaneBounds, room: number): PlaneBounds {
  return [left - room, top - room, right + room, bottom + room];
}

/** A box of the plane as an SVG view box. */
export function viewBoxOf([left, top, right, bottom]: PlaneBounds): string {
  return [left, top, right - left, bottom - top].map((units) => Number(units.toFixed(3))).join(' ');
}
