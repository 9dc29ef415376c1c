import {
  createContext,
  type ReactNode,
  Suspense,
  use,
  useContext,
  useEffect,
  useSyncExternalStore,
} from 'react';

/** True round a page that is hydrated: only there is prerendered content to hold back. */
export const IsPrerendered = createContext(false);

/** Holds back the hydration of prerendered content until somebody opens it. */
export interface Gate {
  /** Settled once the gate is open. */
  readonly opened: Promise<void>;
  open(): void;
}

/** A gate that is shut. */
export function createGate(): Gate {
  let settle = () => {};
  const opened = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    opened,
    open: () => {
      // So that a click hydrates at once what it hit.
      settled(opened);
      settle();
    },
  };
}

const nothingToWaitFor = settled(Promise.resolve());

/** Marks a promise as React does one that it has seen settle, so that it is not waited for. */
function settled(promise: Promise<void>): Promise<void> {
  return Object.assign(promise, { status: 'fulfilled', value: undefined });
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
  const isPrerendered = useContext(IsPrerendered);
  const isHydrating = useSyncExternalStore(subscribeToNothing, afterwards, whileHydrating);
  use(isPrerendered && isHydrating ? gate.opened : nothingToWaitFor);
  useEffect(onHydrated, [onHydrated]);
  return children;
}

function subscribeToNothing() {
  return () => {};
}

function afterwards(): boolean {
  return false;
}

function whileHydrating(): boolean {
  return true;
}
