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

/** In a document without an origin, where links open nothing and say so only to developers: the address to copy. */
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

const addressDialog = lazyModule(() => import('../share/AddressDialog.tsx'));
