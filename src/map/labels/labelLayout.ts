import type { Iso3 } from '../../geo/iso3.ts';
import type { Rectangle, Size } from '../tooltip/besideBox.ts';

/** A country that may carry its name, in CSS pixels of the map's box. */
export interface LabelCandidate {
  readonly country: Iso3;
  readonly name: string;
  /** Middle of the room inside its outline; for a country with a marker, the marker's middle. */
  readonly x: number;
  readonly y: number;
  /** The room inside its outline; none for a country drawn as a marker. */
  readonly room: Size;
  /** Radius of its marker, 0 where its outline is enough. */
  readonly marker: number;
}

/** A name as it is drawn: its middle and the size of its letters, in CSS pixels. */
export interface PlacedLabel {
  readonly country: Iso3;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}

/** Letters in CSS pixels: none smaller than the first, none larger than the last. */
const fontSizes = [10, 11, 12, 13, 14] as const;

/** Height of a line of letters, by their size. */
const lineHeight = 1.2;

/** Clear space round a name, in CSS pixels. */
const clearance = 2;

/** Space between a marker and its name, in CSS pixels. */
const markerGap = 3;

/**
 * The names that fit: inside their outlines, or beside their markers, over no other name or marker and
 * inside the area. The selected country comes first and always has its name where its middle is in the
 * area; then the largest room first. `measure` gives the width of a name in letters of 1 px.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  selected: Iso3 | null,
  area: Size,
  measure: (name: string) => number,
): readonly PlacedLabel[] {
  const taken = candidates
    .filter(({ marker }) => marker > 0)
    .map(({ country, x, y, marker }) => ({ country, box: boxAround(x, y, marker, marker) }));
  const placed: PlacedLabel[] = [];
  for (const candidate of inOrder(candidates, selected)) {
    const others = taken.filter(({ country }) => country !== candidate.country);
    const width = measure(candidate.name);
    const isForced = candidate.country === selected && contains(area, candidate);
    const options = [
      ...positionsFor(candidate, width),
      ...(isForced ? anywayFor(candidate, width, area) : []),
    ];
    const found =
      options.find(
        ({ box }) => isWithin(box, area) && !others.some((one) => meets(one.box, box)),
      ) ?? (isForced ? options.at(-1) : undefined);
    if (!found) continue;
    taken.push({ country: candidate.country, box: found.box });
    placed.push(found.label);
  }
  return placed;
}

interface Position {
  readonly label: PlacedLabel;
  readonly box: Rectangle;
}

function inOrder(candidates: readonly LabelCandidate[], selected: Iso3 | null) {
  const rank = ({ country, room, marker }: LabelCandidate) => {
    if (country === selected) return Number.POSITIVE_INFINITY;
    return marker > 0 ? 0 : room.width * room.height;
  };
  return candidates.toSorted((a, b) => rank(b) - rank(a));
}

/** Inside the outline in the largest letters that fit; beside a marker to its right, then to its left. */
function positionsFor(candidate: LabelCandidate, width: number): readonly Position[] {
  const { x, y, room, marker } = candidate;
  if (marker > 0) {
    const [fontSize] = fontSizes;
    const shift = marker + markerGap + (width * fontSize) / 2;
    return [x + shift, x - shift].map((middle) => at(candidate, middle, y, width, fontSize));
  }
  const fontSize = fontSizes.findLast(
    (size) => width * size <= room.width && size * lineHeight <= room.height,
  );
  return fontSize === undefined ? [] : [at(candidate, x, y, width, fontSize)];
}

/** Where the selected country's name goes that does not fit inside: over its middle, moved into the area. */
function anywayFor(candidate: LabelCandidate, width: number, area: Size): readonly Position[] {
  const fontSize = 12;
  const half = (width * fontSize) / 2 + clearance;
  const x = Math.max(half, Math.min(candidate.x, area.width - half));
  const lift = candidate.marker > 0 ? candidate.marker + markerGap + fontSize / 2 : 0;
  return [at(candidate, x, candidate.y - lift, width, fontSize)];
}

function at(
  { country, name }: LabelCandidate,
  x: number,
  y: number,
  width: number,
  fontSize: number,
): Position {
  const box = boxAround(x, y, (width * fontSize) / 2 + clearance, (fontSize * lineHeight) / 2);
  return { label: { country, name, x, y, fontSize }, box };
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function isWithin(box: Rectangle, area: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= area.width && box.bottom <= area.height;
}

function contains(area: Size, { x, y }: LabelCandidate): boolean {
  return x >= 0 && y >= 0 && x <= area.width && y <= area.height;
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
