import { Component, type ReactNode } from 'react';
import { forgetLostModules } from '../ui/lazyModule.ts';
import { Message } from '../ui/Message.tsx';
import { PageLink } from '../view/PageLink.tsx';
import { useStory } from '../view/storyContext.tsx';

interface SectionBoundaryProps {
  /** What the reader is told where it fails. */
  readonly failure?: string;
  /** Called where it fails. */
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A part of the page that may fail alone: the reader is told, can try again, and is shown to the record. */
export function SectionBoundary({ failure, onFailure, children }: SectionBoundaryProps) {
  const { t } = useStory();
  return (
    <ErrorBoundary
      onFailure={onFailure}
      fallback={(onRetry) => (
        <Message
          kind="alert"
          text={failure ?? t('failure.part')}
          action={t('failure.retry')}
          onAction={() => {
            forgetLostModules();
            onRetry();
          }}
        >
          <PageLink to="record" />
        </Message>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** The same, for rooms that are told what stands round a part of theirs. */
export function guard(part: ReactNode, onFailure?: () => void): ReactNode {
  return <SectionBoundary onFailure={onFailure}>{part}</SectionBoundary>;
}

interface ErrorBoundaryProps {
  /** What stands in the place of a part that failed; `onRetry` draws it again. */
  readonly fallback: (onRetry: () => void) => ReactNode;
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps the failure of one part from the rest of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.fallback(() => this.setState({ hasFailed: false }));
  }
}
