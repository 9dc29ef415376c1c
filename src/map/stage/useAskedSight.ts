import { type RefObject, useEffect } from 'react';
import { useStory } from '../../view/storyContext.tsx';

/**
 * Scrolls the page to the map, or to the squares, when countries are to be shown on it and it is out of
 * sight, as on a phone. A frame leaves the page of its host where it is.
 */
export function useAskedSight(box: RefObject<HTMLElement | null>): void {
  const { store } = useStory();
  useEffect(
    function followRequests() {
      return store.subscribe(({ inView }, before) => {
        if (inView === before.inView || window.parent !== window) return;
        box.current?.scrollIntoView({ block: 'nearest' });
      });
    },
    [store, box],
  );
}
