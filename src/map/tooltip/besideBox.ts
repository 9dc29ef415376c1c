/** A place in a view's box, in CSS pixels. */
export interface BoxPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of a view's box in CSS pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space between what is pointed at and what is said of it, in CSS pixels. */
const gap = 8;

/** Free space to the edge of the box, in CSS pixels. */
const edge = 4;

/** Above a pointer so much space is free, in CSS pixels. */
const aboveIt = 14;

/** Below a pointer its own picture takes so much, in CSS pixels. */
const belowIt = 20;

/** What is said of something may stand beside it as long as it is no farther from the pointer, in CSS pixels. */
const nearEnough = 60;

/** How `subject`, a size, a pointer and an area give a corner. */
export type Placing = (
  subject: Rectangle,
  size: Size,
  pointer: BoxPoint,
  area: Size,
) => { readonly left: number; readonly top: number };

/** Moves an element that speaks of `subject` to where `place` says, in the box that it is positioned in. */
export function moveTo(
  place: Placing,
  element: HTMLElement,
  subject: Rectangle,
  pointer: BoxPoint,
): void {
  const box = element.offsetParent;
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const area = { width: box?.clientWidth ?? 0, height: box?.clientHeight ?? 0 };
  const { left, top } = place(subject, size, pointer, area);
  element.style.setProperty('left', `${left}px`);
  element.style.setProperty('top', `${top}px`);
}

/**
 * The top left corner for something of a size that a pointer calls up: beside `subject` where that is near the
 * pointer and not under it, else above the pointer, or below it where there is no room above; never outside the area.
 */
export const placeAtPointer: Placing = (subject, size, pointer, area) => {
  const beside = placeBeside(subject, size, pointer, area);
  const distance = distanceTo(beside, size, pointer);
  const isClear = overlap(subject, beside, size) === 0 && distance > 0;
  if (isClear && distance <= nearEnough) return beside;
  const above = pointer.y - aboveIt - size.height;
  return {
    left: clamp(pointer.x - size.width / 2, edge, area.width - size.width - edge),
    top: above >= edge ? above : clamp(pointer.y + belowIt, edge, area.height - size.height - edge),
  };
};

/**
 * The top left corner for something of a size that speaks of `subject` and must not cover it: on the side
 * of it that is nearest to `pointer` and has room inside the area. Where no side has room it takes the
 * corner of the area that covers least.
 */
export const placeBeside: Placing = (subject, size, pointer, area) => {
  const freeX = clamp(pointer.x - size.width / 2, edge, area.width - size.width - edge);
  const freeY = clamp(pointer.y - size.height / 2, edge, area.height - size.height - edge);
  const sides = [
    { left: freeX, top: subject.top - gap - size.height },
    { left: freeX, top: subject.bottom + gap },
    { left: subject.right + gap, top: freeY },
    { left: subject.left - gap - size.width, top: freeY },
  ].filter((place) => fits(place, size, area));
  const near = nearest(sides, size, pointer);
  if (near) return near;
  const corners = [edge, area.height - size.height - edge].flatMap((top) =>
    [edge, area.width - size.width - edge].map((left) => ({ left, top })),
  );
  const [first = { left: edge, top: edge }] = corners.toSorted(
    (a, b) => overlap(subject, a, size) - overlap(subject, b, size),
  );
  return first;
};

type Corner = { readonly left: number; readonly top: number };

function fits({ left, top }: Corner, size: Size, area: Size): boolean {
  return (
    left >= 0 && top >= 0 && left + size.width <= area.width && top + size.height <= area.height
  );
}

function nearest(places: readonly Corner[], size: Size, pointer: BoxPoint): Corner | undefined {
  const distance = (place: Corner) => distanceTo(place, size, pointer);
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}

function distanceTo({ left, top }: Corner, { width, height }: Size, { x, y }: BoxPoint): number {
  return Math.hypot(
    Math.max(left - x, 0, x - left - width),
    Math.max(top - y, 0, y - top - height),
  );
}

function overlap(subject: Rectangle, { left, top }: Corner, size: Size): number {
  const width = Math.min(subject.right, left + size.width) - Math.max(subject.left, left);
  const height = Math.min(subject.bottom, top + size.height) - Math.max(subject.top, top);
  return Math.max(width, 0) * Math.max(height, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(high, low)));
}
