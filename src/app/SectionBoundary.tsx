import { Component, type ReactNode } from 'react';
import { forgetLostModules } from '../ui/lazyModule.ts';
import { Message } from '../ui/Message.tsx';
import { writeAddress } from '../view/address.ts';
import { PageLink } from '../view/PageLink.tsx';
import { useStory } from '../view/storyContext.tsx';

interface SectionBoundaryProps {
  /** What the reader is told where it fails. */
  readonly failure?: string;
  /** Called where it fails. */
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * A part of the page that may fail alone: the reader is told, can try again, and is shown to the record. What fails
 * twice has gone from the server, as after a deploy: then the page is loaded again in the same view.
 */
export function SectionBoundary({ failure, onFailure, children }: SectionBoundaryProps) {
  const { t, store } = useStory();
  const loadAgain = () => {
    const { search, hash } = location;
    const { query, fragment } = writeAddress(
      store.getState(),
      store.getInitialState(),
      search,
      hash,
    );
    // Also where it is the same address, and where that is not the bar's, as in a frame.
    const isSame = query === search && fragment === hash;
    if (isSame) location.reload();
    else location.replace(`${location.pathname}${query}${fragment}`);
  };
  return (
    <ErrorBoundary
      onFailure={onFailure}
      fallback={(onRetry, retries) => (
        <Message
          kind="alert"
          text={failure ?? t('failure.part')}
          action={t(retries > 0 ? 'failure.loadAgain' : 'failure.retry')}
          onAction={() => {
            if (retries > 0) return loadAgain();
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
  /** What stands in the place of a part that failed; `onRetry` draws it again, as it has been `retries` times. */
  readonly fallback: (onRetry: () => void, retries: number) => ReactNode;
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
  readonly retries: number;
}

/** Keeps the failure of one part from the rest of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false, retries: 0 };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override render() {
    const { hasFailed, retries } = this.state;
    if (!hasFailed) return this.props.children;
    return this.props.fallback(
      () => this.setState({ hasFailed: false, retries: retries + 1 }),
      retries,
    );
  }
}
