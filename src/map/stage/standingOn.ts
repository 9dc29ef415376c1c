import type { Rectangle } from '../tooltip/besideBox.ts';

/** Clear space round what stands on a map, in CSS pixels. */
const clearance = 4;

/**
 * What stands on a map and covers it, the controls and notes that have `data-over-map`, or what another selector finds,
 * in CSS pixels of the map's box.
 */
export function standingOn(map: HTMLElement, selector = '[data-over-map]'): readonly Rectangle[] {
  const box = map.getBoundingClientRect();
  const all = map.closest('section')?.querySelectorAll(selector) ?? [];
  return [...all].flatMap((one) => {
    const { left, top, right, bottom, width } = one.getBoundingClientRect();
    if (width === 0) return [];
    return [
      {
        left: left - box.left - clearance,
        top: top - box.top - clearance,
        right: right - box.left + clearance,
        bottom: bottom - box.top + clearance,
      },
    ];
  });
}
