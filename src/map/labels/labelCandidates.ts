import type { Atlas, PlaneBounds, PlanePoint } from '../../geo/atlas.ts';
import { longestSide } from '../../geo/bounds.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { NamedCountry } from '../drawing/featureStyle.ts';
import { foundOnce, markerRadiusOf } from '../drawing/markers.ts';
import type { Camera } from '../drawing/views.ts';
import type { LabelCandidate, LabelRole } from './labelLayout.ts';
import { middleOfBox, widestBox } from './room.ts';

/** From this scale on, in CSS pixels to a unit of the plane, those whom the article names have their names. */
const watchedNamedFrom = 0.085;

/** From this scale on small states have room for names beside them. */
const markersNamedFrom = 0.3;

/** An outline shorter than this on its longest side, in CSS pixels, has no name beside it: the sea of names is too close. */
const leastBeside = 16;

/** What of the plane a box shows. */
interface Sight {
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly view: PlaneBounds;
}

/** Who has a name before others. */
export interface Named {
  readonly subject: Iso3;
  readonly open: Iso3 | null;
  /** Whom the article names. */
  readonly watched: readonly Iso3[];
  /** The countries in the spotlight: beside the subject and the open one only they are named. None for all. */
  readonly shown: readonly Iso3[];
  /** What may stand under the open country's name, on whatever day. */
  readonly secondLines: readonly string[];
}

/** The countries whose middle is in sight, with the room that their names have; in CSS pixels of the box. */
export function labelCandidates(
  names: readonly NamedCountry[],
  { atlas, camera, view }: Sight,
  named: Named,
): readonly LabelCandidate[] {
  const scale = camera.pixelsPerUnit;
  const places = new Map(atlas.places.map((place) => [place.iso3, place]));
  return names.flatMap(([country, name]): LabelCandidate[] => {
    const place = places.get(country);
    if (!place || !contains(view, place.anchor)) return [];
    const role = roleOf(country, named, scale);
    const isSpotlit = named.shown.length > 0;
    if (isSpotlit && role === 'other') return [];
    const marker = markerRadiusOf(place, camera);
    const side = longestSide(place.bounds) * scale;
    const isLarge = marker === 0 && side >= leastBeside;
    const mayWait = role === 'other' || (role === 'watched' && !isSpotlit);
    if (mayWait && !isLarge && scale < markersNamedFrom) return [];
    const box = marker === 0 ? roomOf(atlas, place) : undefined;
    const [left, top, right, bottom] = box ?? [...place.anchor, ...place.anchor];
    const at = ([x, y]: PlanePoint) => ({ x: (x - view[0]) * scale, y: (y - view[1]) * scale });
    return [
      {
        country,
        name,
        role,
        ...at([(left + right) / 2, (top + bottom) / 2]),
        anchor: at(place.anchor),
        room: { width: (right - left) * scale, height: (bottom - top) * scale },
        marker,
        secondLines: role === 'open' ? named.secondLines : [],
        middleFor: ({ width, height }) => {
          const middle = middleOfBox(ringsOf(atlas, place), width / scale, height / scale);
          return middle && at(middle);
        },
      },
    ];
  });
}

function roleOf(country: Iso3, { subject, open, watched, shown }: Named, scale: number): LabelRole {
  if (country === subject) return 'subject';
  if (country === open) return 'open';
  if (shown.length > 0) return shown.includes(country) ? 'watched' : 'other';
  return watched.includes(country) && scale >= watchedNamedFrom ? 'watched' : 'other';
}

const roomOf = foundOnce((rings) => widestBox(rings));

const ringsOf = foundOnce((rings) => rings);

function contains([left, top, right, bottom]: PlaneBounds, [x, y]: PlanePoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
