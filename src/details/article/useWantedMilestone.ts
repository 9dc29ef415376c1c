import { type RefObject, useEffect, useRef } from 'react';
import { focusWhenThere } from '../../ui/focusWhenThere.ts';
import { useActions, useViewState } from '../../view/storyContext.tsx';

/** The element of a milestone: once it is asked for, it comes into view and takes the focus. */
export function useWantedMilestone(id: string): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  const { apply } = useActions();
  const isWanted = useViewState(({ milestone }) => milestone === id);
  useEffect(
    function comeIntoView() {
      if (!isWanted) return;
      // Not before the column round it has begun anew with the tab.
      const unfold = () => {
        const folded = item.current?.closest('details');
        if (folded) folded.open = true;
        return item.current;
      };
      return focusWhenThere(unfold, () => apply({ milestone: null }));
    },
    [isWanted, apply],
  );
  return item;
}
