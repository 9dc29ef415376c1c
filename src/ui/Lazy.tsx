import type { ReactNode } from 'react';
import { type LazyModule, useLazyModule } from './lazyModule.ts';

interface LazyProps<Exports> {
  readonly module: LazyModule<Exports>;
  /** Draws with what the module exports. */
  readonly children: (exports: Exports) => ReactNode;
}

/** What needs a lazy module; it suspends and fails as `useLazyModule` does. */
export function Lazy<Exports>({ module, children }: LazyProps<Exports>): ReactNode {
  return children(useLazyModule(module));
}
