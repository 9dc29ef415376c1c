import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether the first child of a box is higher than the box. While the box is open it keeps what was found
 * before, since nothing is cut then.
 */
export function useIsCut(box: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [isCut, setCut] = useState(false);
  useEffect(
    function measure() {
      const outer = box.current;
      const inner = outer?.firstElementChild;
      if (!outer || !inner || isOpen || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() =>
        setCut(inner.clientHeight > outer.clientHeight + 1),
      );
      observer.observe(outer);
      observer.observe(inner);
      return () => observer.disconnect();
    },
    [box, isOpen],
  );
  return isCut;
}
