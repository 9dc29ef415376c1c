import type { Atlas, Place } from '../../geo/atlas.ts';
import { signedArea } from '../../geo/bounds.ts';
import { foundOnce } from './markers.ts';
import type { Camera } from './views.ts';

/** A line round a part of fewer square CSS pixels would fill it. */
const least = 45;

const areasOf = foundOnce((rings) => rings.map((ring) => Math.abs(signedArea(ring))));

/** The parts of an outline that a line goes round: the largest one, and all that are large enough on the screen. */
export function largeParts(atlas: Atlas, place: Place, path: string, camera: Camera): string {
  const areas = areasOf(atlas, place);
  const largest = Math.max(...areas);
  const isLarge = (area: number) => area === largest || area * camera.pixelsPerUnit ** 2 > least;
  const parts = path.split('M').slice(1);
  return parts.flatMap((part, at) => (isLarge(areas[at] ?? 0) ? `M${part}` : [])).join('');
}
