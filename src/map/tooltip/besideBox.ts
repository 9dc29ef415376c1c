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

/** Moves an element beside `subject`, nearest to `pointer`, in the box that it is positioned in. */
export function moveBeside(element: HTMLElement, subject: Rectangle, pointer: BoxPoint): void {
  const box = element.offsetParent;
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const area = { width: box?.clientWidth ?? 0, height: box?.clientHeight ?? 0 };
  const { left, top } = placeBeside(subject, size, pointer, area);
  element.style.setProperty('left', `${left}px`);
  element.style.setProperty('top', `${top}px`);
}

/**
 * The top left corner for something of a size that speaks of `subject` and must not cover it: on the side
 * of it that is nearest to `pointer` and has room inside the area. Where no side has room it takes the
 * corner of the area that covers least.
 * @internal
 */
export function placeBeside(
  subject: Rectangle,
  size: Size,
  pointer: BoxPoint,
  area: Size,
): { readonly left: number; readonly top: number } {
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
}

type Corner = { readonly left: number; readonly top: number };

function fits({ left, top }: Corner, size: Size, area: Size): boolean {
  return (
    left >= 0 && top >= 0 && left + size.width <= area.width && top + size.height <= area.height
  );
}

function nearest(places: readonly Corner[], size: Size, pointer: BoxPoint): Corner | undefined {
  const distance = ({ left, top }: Corner) =>
    Math.hypot(
      Math.max(left - pointer.x, 0, pointer.x - left - size.width),
      Math.max(top - pointer.y, 0, pointer.y - top - size.height),
    );
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}

function overlap(subject: Rectangle, { left, top }: Corner, size: Size): number {
  const width = Math.min(subject.right, left + size.width) - Math.max(subject.left, left);
  const height = Math.min(subject.bottom, top + size.height) - Math.max(subject.top, top);
  return Math.max(width, 0) * Math.max(height, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(high, low)));
}
