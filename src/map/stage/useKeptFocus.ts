import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Iso3, parseIso3 } from '../../geo/iso3.ts';
import { useStory } from '../../view/storyContext.tsx';

/**
 * Keeps the country that had keyboard focus when another view was chosen (a host or the address can do that while an
 * option is focused). The returned function gives its option in the new view the focus, once, unless it has gone on.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): () => void {
  const { store } = useStory();
  const kept = useRef<Iso3 | null>(null);
  useEffect(
    () =>
      store.subscribe((is, was) => {
        const focused = document.activeElement;
        if (is.view === was.view || !focused || !box.current?.contains(focused)) return;
        kept.current = parseIso3(focused.getAttribute('data-country') ?? '') ?? null;
      }),
    [store, box],
  );
  return useCallback(() => {
    const country = kept.current;
    kept.current = null;
    const isFree = document.activeElement === document.body || document.activeElement === null;
    if (!country || !isFree) return;
    const option = `[role="option"][data-country="${country}"]`;
    box.current?.querySelector<SVGElement>(option)?.focus({ preventScroll: true });
  }, [box]);
}
