import { type RefObject, useLayoutEffect } from 'react';
import { useIsPrinting } from '../ui/useIsPrinting.ts';

/** Whether the page is laid out for paper, where nothing can be unfolded: what is folded is open until it is not. */
export function usePrintLayout(page: RefObject<HTMLElement | null>): boolean {
  const isPrinting = useIsPrinting();
  useLayoutEffect(
    function unfold() {
      if (!isPrinting) return;
      const folded = [...(page.current?.querySelectorAll('details') ?? [])].filter(
        ({ open }) => !open,
      );
      for (const details of folded) details.open = true;
      return () => {
        for (const details of folded) details.open = false;
      };
    },
    [isPrinting, page],
  );
  return isPrinting;
}
