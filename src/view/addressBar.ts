import { writeAddress } from './address.ts';
import type { ViewStore } from './store.ts';
import { throttle } from './throttle.ts';
import { isSettling, type ViewState } from './viewState.ts';

/**
 * Least time between two writes, in milliseconds. Safari throws past 100 in 10 seconds; this makes at most 24, and one
 * more after the last change.
 */
const shortestPause = 420;

/**
 * Keeps the address showing the view, without a history entry, until the returned function is called. A scrub is
 * written once it rests, since each write costs part of a frame. A browser that refuses the write (an opaque origin,
 * too many writes) changes nothing for the reader.
 */
export function followInAddressBar(store: ViewStore, opening: ViewState): () => void {
  const { ask, stop } = throttle(shortestPause, () => {
    const { pathname, search, hash } = location;
    const { query, fragment } = writeAddress(store.getState(), opening, search, hash);
    if (query === search && fragment === hash) return;
    try {
      history.replaceState(history.state, '', `${pathname}${query}${fragment}`);
    } catch {
      // The page works the same with an address that lags behind.
    }
  });
  const unsubscribe = store.subscribe((view) => {
    if (!isSettling(view)) ask();
  });
  return () => {
    unsubscribe();
    stop();
  };
}
