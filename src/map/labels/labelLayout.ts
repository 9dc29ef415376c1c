import type { Iso3 } from '../../geo/iso3.ts';
import type { BoxPoint, Rectangle, Size } from '../tooltip/besideBox.ts';
import { boxAt, isWithin, kept, meets } from './boxes.ts';
import { besides, tagPlaces } from './labelPlaces.ts';

/** Why a country has a name: its name is looked for in this order, of the others in that of their room. */
export type LabelRole = 'subject' | 'open' | 'watched' | 'other';

/** A country that may carry its name, in CSS pixels of the map's box. */
export interface LabelCandidate extends BoxPoint {
  readonly country: Iso3;
  readonly name: string;
  readonly role: LabelRole;
  /** The middle of its largest part, or of its marker; `x` and `y` are the middle of `room`. */
  readonly anchor: BoxPoint;
  /** The widest box inside its outline; none for a country drawn as a marker. */
  readonly room: Size;
  /** Radius of its marker, 0 where its outline is enough. */
  readonly marker: number;
  /** The middle of a box of a size inside its outline; undefined where none fits. */
  readonly middleFor: (size: Size) => BoxPoint | undefined;
  /** What may stand under its name, on whatever day: it has room for the widest. */
  readonly secondLines: readonly string[];
}

/** A name as it is drawn: its middle and the size of its letters, in CSS pixels. */
export interface PlacedLabel extends BoxPoint {
  readonly country: Iso3;
  readonly name: string;
  readonly fontSize: number;
  /** On its own fill, or beside it over whatever is there, or in a tag of ink. */
  readonly look: 'inside' | 'beside' | 'tag';
  /** The tag. */
  readonly box?: Rectangle;
  /** From the country to the name that stands away from it. */
  readonly leader?: readonly [from: BoxPoint, to: BoxPoint];
  /** The middle of the line under the name. */
  readonly second?: BoxPoint;
  /** Too small to be named while it has no position and the map is far. */
  readonly isMinor: boolean;
}

/** What names are placed on. */
export interface LabelGround {
  readonly area: Size;
  /** CSS pixels to a unit of the plane. */
  readonly scale: number;
  /** Rectangles of the box that no name may cover: controls, notes and other marks. */
  readonly taken: readonly Rectangle[];
  /** How much of a rectangle is land: 0 in open water, 1 on land. */
  readonly landIn: (box: Rectangle) => number;
  /** The width of a text in letters of 1 px. */
  readonly measure: (text: string, isBold: boolean) => number;
}

/** From this scale on a map is close enough for many names. */
const close = 0.105;

/** A box narrower than this has few names, in CSS pixels. */
const narrow = 700;

/** Room narrower than this, in CSS pixels, is for names with a stance while the map is far. */
const minorRoom = 60;

const sizes = { open: 15, second: 11, tag: 11, beside: 11, openBeside: 13, marker: 11 } as const;

/** Height of a line of letters, by their size. */
const lineHeight = 1.1;

/** Height of the letters of a name with a line under it, in CSS pixels: their ascenders and descenders may touch a border. */
const twoLinesHigh = 23;

/** A tag is so much wider and higher than its letters, in CSS pixels. */
const tagPadding = { width: 10, height: 6 } as const;

/** A tag that would lie on land goes so many CSS pixels further to lie in the sea. */
const landIsWorth = 160;

/** Clear space round a name, in CSS pixels. */
const clearance = 3;

/**
 * The names that fit: inside their outlines, or beside their markers, over no other name or marker and inside the
 * area. The subject comes first and has a tag in the nearest free sea where its name does not fit inside; then the
 * open country, which always has its name, then those of the article, which may have it beside them; then the largest
 * room first, so many as the map is close enough for.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  ground: LabelGround,
): readonly PlacedLabel[] {
  const taken: Taken[] = ground.taken.map((box) => ({ country: null, box }));
  for (const { country, anchor, marker } of candidates)
    if (marker > 0)
      taken.push({ country, box: boxAt(anchor, { width: 2 * marker, height: 2 * marker }) });
  const placed: PlacedLabel[] = [];
  let left = mostOthers(ground);
  for (const candidate of inOrder(candidates)) {
    if (candidate.role === 'other' && left === 0) break;
    const isFree = (box: Rectangle) =>
      isWithin(box, ground.area) &&
      !taken.some((one) => one.country !== candidate.country && meets(one.box, box));
    const found = placeOne(candidate, ground, isFree);
    if (!found) continue;
    const { country } = candidate;
    taken.push(...found.boxes.map((box) => ({ country, box })));
    placed.push(found.label);
    if (candidate.role === 'other') left -= 1;
  }
  return placed;
}

interface Taken {
  readonly country: Iso3 | null;
  readonly box: Rectangle;
}

/** A name and what it takes of the area. */
interface Found {
  readonly label: PlacedLabel;
  readonly boxes: readonly Rectangle[];
}

type IsFree = (box: Rectangle) => boolean;

function mostOthers({ scale, area }: LabelGround): number {
  if (scale > close) return 40;
  return area.width > narrow ? 18 : 10;
}

const order: readonly LabelRole[] = ['subject', 'open', 'watched', 'other'];

function inOrder(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const worth = ({ room }: LabelCandidate) => room.width * room.height;
  return candidates.toSorted(
    (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || worth(b) - worth(a),
  );
}

function placeOne(candidate: LabelCandidate, ground: LabelGround, isFree: IsFree) {
  const { role } = candidate;
  const inside =
    (role === 'open' ? twoLines(candidate, ground, isFree) : undefined) ??
    oneLine(candidate, ground, isFree);
  if (inside) return inside;
  if (role === 'subject') return tagged(candidate, ground, isFree);
  if (role === 'open') return besideOpen(candidate, ground, isFree);
  if (role === 'watched' || candidate.marker > 0) return beside(candidate, ground, isFree);
  return undefined;
}

/** The open country's name and a line under it, where both fit. */
function twoLines(candidate: LabelCandidate, { measure }: LabelGround, isFree: IsFree) {
  const { name, secondLines } = candidate;
  const second = Math.max(0, ...secondLines.map((text) => measure(text, false) * sizes.second));
  const width = Math.max(measure(name, true) * sizes.open, second);
  const middle = second > 0 ? candidate.middleFor({ width, height: twoLinesHigh }) : undefined;
  if (!middle) return undefined;
  const { x, y } = middle;
  const box = boxAt(middle, { width: width + 2 * clearance, height: twoLinesHigh });
  if (!isFree(box)) return undefined;
  return found(candidate, { x, y: y - 8 }, sizes.open, 'inside', [box], {
    second: { x, y: y + 7 },
  });
}

/** In the letters that its room is worth, where they fit inside it. */
function oneLine(candidate: LabelCandidate, ground: LabelGround, isFree: IsFree) {
  const { name, room, x, y, marker } = candidate;
  if (marker > 0) return undefined;
  const fontSize = room.width > 150 ? 13 : room.width > 90 ? 12 : 11;
  const width = ground.measure(name, true) * fontSize;
  const box = nameBox({ x, y }, width, fontSize);
  if (width + 4 > room.width || room.height < fontSize * 0.8 || !isFree(box)) return undefined;
  return found(candidate, { x, y }, fontSize, 'inside', [box], {
    isMinor: ground.scale <= close && room.width < minorRoom,
  });
}

/** The subject's name in a tag in the nearest free sea, over land where that is far, with a line to it. */
function tagged(candidate: LabelCandidate, ground: LabelGround, isFree: IsFree) {
  const { name, anchor } = candidate;
  const width = ground.measure(name, true) * sizes.tag + tagPadding.width;
  const height = sizes.tag + tagPadding.height;
  const distanceTo = (place: Rectangle) => {
    const { x, y } = nearestOn(place, anchor);
    return Math.hypot(x - anchor.x, y - anchor.y);
  };
  const box = cheapest(
    tagPlaces(anchor, { width, height }).filter(isFree),
    distanceTo,
    (place) => ground.landIn(grown(place, clearance)) * landIsWorth,
  );
  if (!box) return undefined;
  const to = nearestOn(box, anchor);
  return found(candidate, middleOf(box), sizes.tag, 'tag', [box, ...along(anchor, to)], {
    box,
    leader: [anchor, to],
  });
}

/** The open country's name near it, over open water rather than land, with a line to it; over its middle at worst. */
function besideOpen(candidate: LabelCandidate, ground: LabelGround, isFree: IsFree) {
  const { name, anchor, marker } = candidate;
  const width = ground.measure(name, true) * sizes.openBeside;
  const size = { width: width + 2 * clearance, height: sizes.openBeside * lineHeight };
  const places = [12, 28, 44].flatMap((distance) => besides(anchor, size, marker + distance));
  const box =
    places.find((place) => isFree(place) && ground.landIn(place) === 0) ??
    places.find(isFree) ??
    kept(boxAt(anchor, size), ground.area);
  const to = nearestOn(box, anchor);
  return found(candidate, middleOf(box), sizes.openBeside, 'beside', [box], {
    leader: [anchor, to],
  });
}

/** Beside a marker, or across the border of a country that is too small for its name. */
function beside(candidate: LabelCandidate, ground: LabelGround, isFree: IsFree) {
  const { name, x, y, marker, anchor } = candidate;
  const fontSize = marker > 0 ? sizes.marker : sizes.beside;
  const width = ground.measure(name, true) * fontSize;
  const shift = marker + clearance + width / 2;
  const middles: readonly BoxPoint[] =
    marker > 0
      ? [
          { x: anchor.x + shift, y: anchor.y },
          { x: anchor.x - shift, y: anchor.y },
        ]
      : [
          { x, y: y - 14 },
          { x, y: y + 14 },
          { x, y },
        ];
  const at = middles.find((middle) => isFree(nameBox(middle, width, fontSize)));
  return at && found(candidate, at, fontSize, 'beside', [nameBox(at, width, fontSize)]);
}

function found(
  { country, name }: LabelCandidate,
  { x, y }: BoxPoint,
  fontSize: number,
  look: PlacedLabel['look'],
  boxes: readonly Rectangle[],
  more: Partial<PlacedLabel> = {},
): Found {
  return { label: { country, name, x, y, fontSize, look, isMinor: false, ...more }, boxes };
}

function nameBox(middle: BoxPoint, width: number, fontSize: number): Rectangle {
  return boxAt(middle, { width: width + 2 * clearance, height: fontSize * lineHeight });
}

function middleOf({ left, top, right, bottom }: Rectangle): BoxPoint {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function grown({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The point of a box that is nearest to another point. */
function nearestOn({ left, top, right, bottom }: Rectangle, { x, y }: BoxPoint): BoxPoint {
  return { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
}

/** The one of several that costs least; what may come to its cost is asked only of those that could be it. */
function cheapest<T>(
  all: readonly T[],
  costOf: (one: T) => number,
  addedTo: (one: T) => number,
): T | undefined {
  let found: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const cost = costOf(one);
    const whole = cost < least ? cost + addedTo(one) : cost;
    if (whole >= least) continue;
    least = whole;
    found = one;
  }
  return found;
}

/** Small boxes along a line, so that no name crosses it. */
function along(from: BoxPoint, to: BoxPoint): readonly Rectangle[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: steps }, (_, step) => {
    const share = step / steps;
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return boxAt(at, { width: 4, height: 4 });
  });
}
