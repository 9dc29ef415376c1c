import { type ReactNode, Suspense } from 'react';
import type { DetailsSlots } from '../details/detailsContext.tsx';
import { Lazy } from '../ui/Lazy.tsx';
import { lazyModule } from '../ui/lazyModule.ts';
import { guard } from './SectionBoundary.tsx';

/** What the page puts into the details: how a claim is cited, and what can be taken away under the table. */
export const detailsSlots: DetailsSlots = {
  guard,
  citation: (claim) =>
    whenThere(
      <Lazy module={detailsParts.citation}>
        {({ ClaimCitation }) => <ClaimCitation claim={claim} />}
      </Lazy>,
    ),
  downloads: (tableText) =>
    whenThere(
      <Lazy module={detailsParts.downloads}>
        {({ Downloads }) => <Downloads tableText={tableText} />}
      </Lazy>,
    ),
};

function whenThere(part: ReactNode): ReactNode {
  return guard(<Suspense>{part}</Suspense>);
}

/**
 * What comes when a claim is cited, and with the table.
 * @internal
 */
export const detailsParts = {
  citation: lazyModule(() => import('../share/ClaimCitation.tsx')),
  downloads: lazyModule(() => import('../share/Downloads.tsx')),
};
