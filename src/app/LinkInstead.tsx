import { Suspense, useEffect, useState } from 'react';
import { Lazy } from '../ui/Lazy.tsx';
import { lazyModule } from '../ui/lazyModule.ts';
import { isOpaque } from '../view/site.tsx';
import { SectionBoundary } from './SectionBoundary.tsx';

/** A link that cannot be followed here. */
interface Wanted {
  readonly url: string;
  /** The bottom of the link in the window, in CSS pixels. */
  readonly below: number;
}

/**
 * In a document without an origin a link may open nothing, which the browser tells developers only: it is tried, and
 * where nothing opens the reader has the address to copy.
 */
export function LinkInstead() {
  const [wanted, want] = useState<Wanted | null>(null);
  useEffect(function answerLinks() {
    if (!isOpaque()) return;
    const answer = (event: MouseEvent) => {
      // A tab is a link too, and has been opened already.
      if (event.defaultPrevented) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.target !== '_blank' || event.button > 1) return;
      event.preventDefault();
      if (opens(link.href)) return;
      want({ url: link.href, below: link.getBoundingClientRect().bottom });
    };
    const ended = new AbortController();
    document.addEventListener('click', answer, { signal: ended.signal });
    document.addEventListener('auxclick', answer, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return wanted ? (
    <SectionBoundary>
      <Suspense>
        <Lazy module={addressDialog}>
          {({ AddressDialog }) => (
            <AddressDialog key={wanted.url} {...wanted} onClose={() => want(null)} />
          )}
        </Lazy>
      </Suspense>
    </SectionBoundary>
  ) : null;
}

/** Opens a page in a tab of its own, which knows nothing of this one. False where that is not allowed. */
function opens(address: string): boolean {
  try {
    const tab = window.open(address, '_blank');
    if (tab) tab.opener = null;
    return tab !== null;
  } catch {
    // Firefox throws where others answer null.
    return false;
  }
}

const addressDialog = lazyModule(() => import('../share/AddressDialog.tsx'));
