import type { Atlas, PlaneBounds } from '../../geo/atlas.ts';
import { longestSide, unionOfBounds } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { planeWidth, toPlane } from '../../geo/plane.ts';

/** Sea round the world, in plane units, so that outlines and markers at its edge are whole. */
const margin = 90;

/** The world without Antarctica, which has no stance: its space is worth 12 % of the height. */
export const worldView: PlaneBounds = [
  -margin,
  toPlane([0, 84])[1] - margin,
  planeWidth + margin,
  toPlane([0, -56.5])[1] + margin,
];

/** How close a drawing is seen. */
export interface Camera {
  /** CSS pixels to a unit of the plane. */
  readonly pixelsPerUnit: number;
  /** Radius of a small state's marker, in CSS pixels. */
  readonly markerRadius: number;
}

/** What the page is written with, before anybody has measured its width: a world 850 pixels wide. */
export const prerenderedCamera: Camera = { pixelsPerUnit: 1 / 12, markerRadius: 28 / 12 };

/** The least a country is shown with, in plane units: about 1,600 km. */
const neighbourhood = 400;

/** Width by height of the map's box on a narrow page; `MapRegion.module.css` has the same number. */
const narrowRatio = 1.4;

/** What a narrow map opens on: the story's region, grown to the shape of the narrow box; the world where it names none. */
export function regionView(atlas: Atlas, region: readonly Iso3[]): PlaneBounds {
  const boxes = atlas.places
    .filter((place) => region.includes(place.iso3))
    .map((place) => place.bounds);
  const box = unionOfBounds(boxes);
  return box ? grownToRatio(box, narrowRatio) : worldView;
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
  const [left, top, right, bottom] = box;
  const room = Math.max(longestSide(box) * 0.15, (neighbourhood - longestSide(box)) / 2);
  return grownToRatio([left - room, top - room, right + room, bottom + room], ratio);
}

/** The smallest box of a ratio around a box, with the same middle. */
export function grownToRatio([left, top, right, bottom]: PlaneBounds, ratio: number): PlaneBounds {
  const width = Math.max(right - left, (bottom - top) * ratio);
  const height = width / ratio;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** A box of the plane as an SVG view box. */
export function viewBoxOf([left, top, right, bottom]: PlaneBounds): string {
  return [left, top, right - left, bottom - top].map((units) => Number(units.toFixed(3))).join(' ');
}
