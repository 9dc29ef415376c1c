import { type ReactNode, Suspense, use, useEffect, useSyncExternalStore } from 'react';

/** Holds back the hydration of prerendered content until somebody opens it. */
export interface Gate {
  /** Settled once the gate is open. */
  readonly opened: Promise<void>;
  open(): void;
}

/** A gate that is shut; in Node, where pages are written, nothing is held back. */
export function createGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

interface HydratedLateProps {
  readonly gate: Gate;
  /** Called once the content answers. */
  readonly onHydrated: () => void;
  /** The same element each time: another one would make React throw the prerendered content away. */
  readonly children: ReactNode;
}

/**
 * Prerendered content that stands as it came until its gate opens, and costs nothing until then. Content that was
 * not prerendered is drawn at once.
 */
export function HydratedLate({ gate, onHydrated, children }: HydratedLateProps) {
  return (
    <Suspense fallback={null}>
      <BehindGate gate={gate} onHydrated={onHydrated}>
        {children}
      </BehindGate>
    </Suspense>
  );
}

function BehindGate({ gate, onHydrated, children }: HydratedLateProps) {
  const isPrerendered = useSyncExternalStore(subscribeToNothing, inBrowser, whileHydrating);
  if (isPrerendered) use(gate.opened);
  useEffect(onHydrated, [onHydrated]);
  return children;
}

function subscribeToNothing() {
  return () => {};
}

/** Drawn by the browser itself, there is no prerendered content to keep. */
function inBrowser(): boolean {
  return false;
}

/** Asked while hydrating, and in Node, where there is nothing to wait for. */
function whileHydrating(): boolean {
  return typeof document !== 'undefined';
}
