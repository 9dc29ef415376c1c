import { type ReactNode, Suspense } from 'react';
import type { DetailsSlots } from '../details/detailsContext.tsx';
import type { Claim } from '../story/story.ts';
import { lazyModule, useLazyModule } from '../ui/lazyModule.ts';
import { SectionBoundary } from './SectionBoundary.tsx';

/** What the page puts into the details: how a claim is cited, and what can be taken away under the table. */
export const detailsSlots: DetailsSlots = {
  guard: (part) => <SectionBoundary>{part}</SectionBoundary>,
  citation: (claim) => whenThere(<Citation claim={claim} />),
  downloads: (tableText) => whenThere(<TableDownloads tableText={tableText} />),
};

function whenThere(part: ReactNode): ReactNode {
  return (
    <SectionBoundary>
      <Suspense>{part}</Suspense>
    </SectionBoundary>
  );
}

/**
 * What comes when a claim is cited, and with the table.
 * @internal
 */
export const detailsParts = {
  citation: lazyModule(() => import('../share/ClaimCitation.tsx')),
  downloads: lazyModule(() => import('../share/Downloads.tsx')),
};

function Citation({ claim }: { readonly claim: Claim }) {
  const { ClaimCitation } = useLazyModule(detailsParts.citation);
  return <ClaimCitation claim={claim} />;
}

function TableDownloads({ tableText }: { readonly tableText: () => string }) {
  const { Downloads } = useLazyModule(detailsParts.downloads);
  return <Downloads tableText={tableText} />;
}
