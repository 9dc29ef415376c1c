import { useSyncExternalStore } from 'react';

/** True while the page is laid out for paper; false in prerendered HTML. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(follow, isPrinting, () => false);
}

/** Between `beforeprint` and `afterprint`: what is printed is drawn before the media are those of print. */
let isBegun = false;

/** Whether the media are those of print. Kept, since Chromium tells nobody of a change that was read before. */
let isPaper = false;

let media: MediaQueryList | undefined;

const listeners = new Set<() => void>();

function isPrinting(): boolean {
  return isBegun || isPaper;
}

function follow(onChange: () => void): () => void {
  if (!media && typeof matchMedia === 'function') {
    media = matchMedia('print');
    isPaper = media.matches;
    media.addEventListener('change', ({ matches }) => {
      isPaper = matches;
      for (const tell of listeners) tell();
    });
    addEventListener('beforeprint', () => begin(true));
    addEventListener('afterprint', () => begin(false));
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
  };
}

function begin(isNow: boolean): void {
  isBegun = isNow;
  for (const tell of listeners) tell();
}
