import type { Frame, Page } from '@playwright/test';

export interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a screen of the story shows and where, in CSS pixels from the window's corner. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** How much wider and higher the document is than the window. */
  readonly over: { readonly x: number; readonly y: number };
  /** The parts that stand one below the other, in their order; what is not shown is left out. */
  readonly parts: readonly Box[];
  readonly h1: Box | null;
  readonly map: Box;
  readonly date: Box | null;
  readonly play: Box | null;
  readonly slider: Box | null;
  /** What can be pressed, typed into or chosen in the stage, the tabs and an embed's opener. */
  readonly controls: readonly Box[];
}

/** Looks at a screen once. */
export function screenOf(page: Page | Frame): Promise<Screen> {
  return page.evaluate(() => {
    const boxOf = (element: Element | null | undefined) => {
      if (!element?.checkVisibility({ visibilityProperty: true })) return null;
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      if (width <= 2 || height <= 2) return null;
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const name = `${element.localName} ${words.trim().slice(0, 30)}`;
      return { name, left, top, right, bottom };
    };
    const find = (selector: string) => document.querySelector(selector);
    const root = document.documentElement;
    const map = find('[data-map-view]');
    const time = find('[type="range"]')?.closest('section') ?? find('main section:last-of-type');
    const details = find('main > :last-child');
    const mapBox = boxOf(map);
    if (!mapBox) throw new Error('There is no map');
    const parts = [find('main header'), map?.previousElementSibling, map, time, details];
    const stage = find('main header')?.parentElement;
    const controls = [
      ...(stage?.querySelectorAll('button, select, input') ?? []),
      ...(details?.querySelectorAll(':scope > button, [role="tab"]') ?? []),
    ].map((one) => {
      // What is typed into fills its field, and a choice its label.
      if (!(one instanceof HTMLInputElement)) return one;
      return one.type === 'text' ? one.parentElement : (one.closest('label') ?? one);
    });
    return {
      width: root.clientWidth,
      height: innerHeight,
      over: {
        x: root.scrollWidth - root.clientWidth,
        y: root.scrollHeight - innerHeight,
      },
      parts: parts.flatMap((one) => boxOf(one) ?? []),
      h1: boxOf(find('h1')),
      map: mapBox,
      date: boxOf(time?.querySelector('time')),
      play: boxOf(time?.querySelector('button')),
      slider: boxOf(find('[type="range"]')),
      controls: [...new Set(controls)].flatMap((one) => boxOf(one) ?? []),
    };
  });
}

/** What lies over what, of boxes that may not. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}

/** Those of the boxes that are not whole in a window. */
export function cutOff({ width, height }: Screen, boxes: readonly (Box | null)[]): string[] {
  return boxes.flatMap((box) => {
    if (!box) return ['something is not shown'];
    const isWhole =
      box.left >= -1 && box.top >= -1 && box.right <= width + 1 && box.bottom <= height + 1;
    return isWhole ? [] : [`${box.name} ${Math.round(box.top)}–${Math.round(box.bottom)}`];
  });
}
