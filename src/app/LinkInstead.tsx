import { Suspense, useEffect, useState } from 'react';
import { lazyModule, useLazyModule } from '../ui/lazyModule.ts';
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
    document.addEventListener('click', answer);
    document.addEventListener('auxclick', answer);
    return () => {
      document.removeEventListener('click', answer);
      document.removeEventListener('auxclick', answer);
    };
  }, []);
  return wanted ? (
    <SectionBoundary>
      <Suspense>
        <Dialog key={wanted.url} {...wanted} onClose={() => want(null)} />
      </Suspense>
    </SectionBoundary>
  ) : null;
}

interface DialogProps extends Wanted {
  readonly onClose: () => void;
}

function Dialog(props: DialogProps) {
  const { AddressDialog } = useLazyModule(addressDialog);
  return <AddressDialog {...props} />;
}

const addressDialog = lazyModule(() => import('../share/AddressDialog.tsx'));
