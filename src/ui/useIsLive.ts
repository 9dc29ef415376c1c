import { useSyncExternalStore } from 'react';

/** False in prerendered HTML and while it is hydrated, when nothing but links works; true from then on. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
