import type { BoxPoint, Rectangle, Size } from '../tooltip/besideBox.ts';

/** The box of a size round its middle. */
export function boxAt({ x, y }: BoxPoint, { width, height }: Size): Rectangle {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** A box moved into the area. */
export function kept(box: Rectangle, area: Size): Rectangle {
  const x = Math.max(0, -box.left) - Math.max(0, box.right - area.width);
  const y = Math.max(0, -box.top) - Math.max(0, box.bottom - area.height);
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** Whether a box lies in the area, whole. */
export function isWithin(box: Rectangle, area: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= area.width && box.bottom <= area.height;
}

export function meets(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
