/** Says of a control what a reader may do to it without playback being stopped: press it, or choose from it. */
export type KeepsPlaying = 'press' | 'choose';

/** Where a finger that only set out to scroll the page stops the playback all the same. */
const AT_ONCE = '[data-map-box], [role="listbox"], [type="range"]';

/** The keys of a list to choose from, beside the letters and digits that find an entry. */
const CHOOSING =
  /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter|Alt|F4|[\p{L}\p{N} ])$/u;

/**
 * Acts when the reader touches the page, until the returned function is called: on any key and any press,
 * but for those on controls with `data-keeps-playing` that are their own. A wheel is no touch, and a finger
 * is one once it is lifted, since until then it may be scrolling; on the map and the slider it is one at once.
 */
export function onTouch(act: () => void): () => void {
  const press = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || isWithin(event, AT_ONCE)) actUnlessKept(event);
  };
  const lift = (event: PointerEvent) => {
    if (event.pointerType === 'touch') actUnlessKept(event);
  };
  const actUnlessKept = (event: Event) => {
    if (!isWithin(event, '[data-keeps-playing]')) act();
  };
  const key = (event: KeyboardEvent) => {
    if (!isOwnKey(event)) act();
  };
  document.addEventListener('pointerdown', press, true);
  document.addEventListener('pointerup', lift, true);
  document.addEventListener('keydown', key, true);
  return () => {
    document.removeEventListener('pointerdown', press, true);
    document.removeEventListener('pointerup', lift, true);
    document.removeEventListener('keydown', key, true);
  };
}

function isOwnKey({ target, key }: KeyboardEvent): boolean {
  const control = target instanceof Element ? target.closest('[data-keeps-playing]') : null;
  const kept = control?.getAttribute('data-keeps-playing') as KeepsPlaying | undefined;
  if (kept === 'press') return key === 'Enter' || key === ' ';
  return kept === 'choose' && CHOOSING.test(key);
}

function isWithin({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
