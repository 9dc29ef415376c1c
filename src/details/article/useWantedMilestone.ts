import { type RefObject, useEffect, useRef } from 'react';
import { useActions, useViewState } from '../../view/storyContext.tsx';

/** After so many frames a milestone that takes no focus is given up. */
const mostTries = 120;

/** The element of a milestone: once it is asked for, it comes into view and takes the focus. */
export function useWantedMilestone(id: string): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  const { apply } = useActions();
  const isWanted = useViewState(({ milestone }) => milestone === id);
  useEffect(
    function comeIntoView() {
      if (!isWanted) return;
      let frame = 0;
      let tries = 0;
      // Not before the column round it has begun anew with the tab, which may have to be hydrated first.
      const focus = () => {
        const element = item.current;
        const folded = element?.closest('details');
        if (folded) folded.open = true;
        element?.focus();
        tries += 1;
        if (document.activeElement === element || tries > mostTries) apply({ milestone: null });
        else frame = requestAnimationFrame(focus);
      };
      frame = requestAnimationFrame(focus);
      return () => cancelAnimationFrame(frame);
    },
    [isWanted, apply],
  );
  return item;
}
