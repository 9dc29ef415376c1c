import type { PlanePoint } from '../../geo/atlas.ts';
import type { Ring } from '../../geo/pathData.ts';

/**
 * The rings of an outline's path data, in plane units: as `decodePath` gives them but for the check of the text, which
 * an atlas has had. That module would be a chunk of its own for the live map and for pictures.
 */
export function ringsOf(path: string): readonly Ring[] {
  return [...path.matchAll(/M([^Mz]+)/g)].map(([, text = '']) => {
    const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
    const ring: PlanePoint[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [x, y] = ring.at(-1) ?? [0, 0];
      ring.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
    }
    return [...ring, ...ring.slice(0, 1)];
  });
}
