import type { Atlas, PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { chordThrough } from '../../geo/chord.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { NamedCountry } from '../drawing/featureStyle.ts';
import { foundOnce, markerRadiusOf } from '../drawing/markers.ts';
import type { Camera } from '../drawing/views.ts';
import type { LabelCandidate } from './labelLayout.ts';

/** From this scale on, in CSS pixels to a unit of the plane, small states have room for names beside them. */
const markersNamedFrom = 0.3;

/** What of the plane a box shows. */
interface Sight {
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly view: PlaneBounds;
  /** The country that has its name whatever its size. */
  readonly selected: Iso3 | null;
}

/** The countries whose middle is in sight, with the room that their names have; in CSS pixels of the box. */
export function labelCandidates(
  names: readonly NamedCountry[],
  { atlas, camera, view, selected }: Sight,
): readonly LabelCandidate[] {
  const scale = camera.pixelsPerUnit;
  const places = new Map(atlas.places.map((place) => [place.iso3, place]));
  return names.flatMap(([country, name]) => {
    const place = places.get(country);
    if (!place || !contains(view, place.anchor)) return [];
    const marker = markerRadiusOf(atlas, place, camera);
    if (marker > 0 && scale < markersNamedFrom && country !== selected) return [];
    const [left, top, right, bottom] = roomOf(atlas, place);
    const [x, y] = marker > 0 ? place.anchor : [(left + right) / 2, (top + bottom) / 2];
    return [
      {
        country,
        name,
        x: (x - view[0]) * scale,
        y: (y - view[1]) * scale,
        room: { width: (right - left) * scale, height: (bottom - top) * scale },
        marker,
      },
    ];
  });
}

/**
 * The room of a country's name, in plane units: the cut down through its middle, and the one across through the middle
 * of that. The middle alone where it lies outside the outline.
 */
const roomOf = foundOnce((rings, middle): PlaneBounds => {
  const [x, y] = middle;
  const [top, bottom] = chordThrough(rings, middle, 'y') ?? [y, y];
  const [left, right] = chordThrough(rings, [x, (top + bottom) / 2], 'x') ?? [x, x];
  return [left, top, right, bottom];
});

function contains([left, top, right, bottom]: PlaneBounds, [x, y]: PlanePoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
