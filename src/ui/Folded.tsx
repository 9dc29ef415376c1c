import { type ReactNode, useLayoutEffect, useRef } from 'react';
import hidden from './hidden.module.css';
import { useIsLive } from './useIsLive.ts';
import { useIsPrinting } from './useIsPrinting.ts';

interface FoldedProps {
  /** What is shown while it is folded, and unfolds it. */
  readonly summary: string;
  readonly className?: string | undefined;
  readonly summaryClassName?: string | undefined;
  readonly children: ReactNode;
}

/**
 * What waits to be unfolded; on paper, where nothing can be, it is open. A page is written without what it holds,
 * which the record has too, and without scripts it is not shown.
 */
export function Folded({ summary, className = '', summaryClassName, children }: FoldedProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const isLive = useIsLive();
  const isPrinting = useIsPrinting();
  useLayoutEffect(
    function unfoldForPaper() {
      const element = details.current;
      if (!isPrinting || !element || element.open) return;
      element.open = true;
      return () => {
        element.open = false;
      };
    },
    [isPrinting],
  );
  return (
    <details ref={details} className={`${className} ${hidden.withScripts}`}>
      <summary className={summaryClassName}>{summary}</summary>
      {isLive ? children : null}
    </details>
  );
}
