import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

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

/** Firefox lays out the paper as soon as it has told of it: what is to be printed is drawn at once. */
function begin(isNow: boolean): void {
  isBegun = isNow;
  flushSync(() => {
    for (const tell of listeners) tell();
  });
}
