import { type RefObject, useEffect, useRef } from 'react';
import { useActions, useChoice } from '../state/reader.tsx';

/** The element of a milestone: once it is asked for, it comes into view and takes the focus. */
export function useWantedMilestone(id: string): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  const { apply } = useActions();
  const isWanted = useChoice((choices) => choices.milestone === id);
  useEffect(
    function comeIntoView() {
      if (!isWanted) return;
      // Not before the column round it has begun anew with the tab.
      const frame = requestAnimationFrame(() => {
        const folded = item.current?.closest('details');
        if (folded) folded.open = true;
        item.current?.focus();
        apply({ milestone: null });
      });
      return () => cancelAnimationFrame(frame);
    },
    [isWanted, apply],
  );
  return item;
}
