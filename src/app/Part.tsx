import type { ReactNode } from 'react';
import { useReader } from '../state/reader.tsx';
import { Message } from '../ui/Message.tsx';
import { Boundary } from './Boundary.tsx';

interface PartProps {
  /** What the reader is told where it fails. */
  readonly failure?: string;
  readonly children: ReactNode;
}

/** A part of the page that may fail alone: the reader is told and can try again. */
export function Part({ failure, children }: PartProps) {
  const { t } = useReader();
  return (
    <Boundary
      fallback={(onRetry) => (
        <Message
          kind="alert"
          text={failure ?? t('failure.part')}
          action={t('failure.retry')}
          onAction={onRetry}
        />
      )}
    >
      {children}
    </Boundary>
  );
}
