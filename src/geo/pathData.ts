import type { PlanePoint } from './atlas.ts';
import { signedArea } from './bounds.ts';

/** The points of an outline in order, as GeoJSON has them: the last one repeats the first. */
export type Ring = readonly PlanePoint[];

const numberList = String.raw`-?\d+(?: \d+|-\d+)*`;
const pathSyntax = new RegExp(`^(?:M-?\\d+(?: \\d+|-\\d+)(?:l${numberList})?z?)*$`);

/**
 * SVG path data of a multipolygon in whole plane units: each ring an absolute `M`, relative `l` and `z`. Outer rings
 * come out clockwise on the screen and holes against it, whichever way they came in, so that `decodeGeometry` and
 * both fill rules tell them apart. Rings that enclose nothing are left out; no polygons give ''.
 * @throws RangeError where a coordinate is not a whole number.
 */
export function encodePath(polygons: readonly (readonly Ring[])[]): string {
  return polygons
    .flatMap(([outer, ...holes]) => {
      if (outer === undefined || signedArea(outer) === 0) return [];
      return [encodeRing(outer, 1), ...holes.map((hole) => encodeRing(hole, -1))];
    })
    .join('');
}

/**
 * SVG path data of open lines in whole plane units. Lines of fewer than two points are left out.
 * @throws RangeError where a coordinate is not a whole number.
 */
export function encodeLines(lines: readonly Ring[]): string {
  return lines
    .filter((line) => line.length > 1)
    .map(encodeLine)
    .join('');
}

/**
 * The subpaths of path data written here, as points of the plane: rings (closed by `z`) repeat their first point at
 * the end, open lines do not. '' gives no subpaths.
 * @throws SyntaxError where the text is not such path data (`isPathData` tells).
 */
export function decodePath(path: string): PlanePoint[][] {
  if (!isPathData(path)) throw new SyntaxError(`Not path data: "${path.slice(0, 40)}"`);
  return path.split('M').slice(1).map(decodeSubpath);
}

/** The multipolygon of path data, in plane coordinates: a ring against the clock is a hole of the outline before it. */
export function decodeGeometry(path: string): GeoJSON.MultiPolygon {
  const polygons: number[][][][] = [];
  for (const ring of decodePath(path)) {
    const positions = ring.map(([x, y]) => [x, y]);
    const last = polygons.at(-1);
    if (signedArea(ring) < 0 && last !== undefined) last.push(positions);
    else polygons.push([positions]);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * Whether a text is path data as this module writes it: whole numbers in pairs, `M`, `l` and `z` only.
 * @internal
 */
export function isPathData(text: string): boolean {
  if (!pathSyntax.test(text)) return false;
  return (text.match(/l[^Mz]+/g) ?? []).every((run) => (run.match(/\d+/g) ?? []).length % 2 === 0);
}

function encodeRing(ring: Ring, direction: 1 | -1): string {
  const area = signedArea(ring);
  if (area === 0) return '';
  const turned = area * direction > 0 ? ring : [...ring].reverse();
  return `${encodeLine(turned.slice(0, -1))}z`;
}

function encodeLine(points: Ring): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  let [x, y] = start;
  let steps = '';
  for (const [nextX, nextY] of rest) {
    steps = withNumber(withNumber(steps, nextX - x), nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${withNumber(withNumber('', start[0]), start[1])}${steps === '' ? '' : `l${steps}`}`;
}

function withNumber(text: string, value: number): string {
  if (!Number.isInteger(value)) throw new RangeError(`Not a whole plane unit: ${value}`);
  return text === '' || value < 0 ? `${text}${value}` : `${text} ${value}`;
}

function decodeSubpath(subpath: string): PlanePoint[] {
  const numbers = (subpath.match(/-?\d+/g) ?? []).map(Number);
  const points: PlanePoint[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    points.push([x, y]);
  }
  const first = points[0];
  return subpath.endsWith('z') && first !== undefined ? [...points, first] : points;
}
