import type { ReactNode } from 'react';
import { forgetLostModules } from '../ui/lazyModule.ts';
import { Message } from '../ui/Message.tsx';
import { useStory } from '../view/storyContext.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface SectionBoundaryProps {
  /** What the reader is told where it fails. */
  readonly failure?: string;
  readonly children: ReactNode;
}

/** A part of the page that may fail alone: the reader is told and can try again. */
export function SectionBoundary({ failure, children }: SectionBoundaryProps) {
  const { t } = useStory();
  return (
    <ErrorBoundary
      fallback={(onRetry) => (
        <Message
          kind="alert"
          text={failure ?? t('failure.part')}
          action={t('failure.retry')}
          onAction={() => {
            forgetLostModules();
            onRetry();
          }}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
