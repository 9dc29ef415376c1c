import { writeAddress } from './address.ts';
import type { ViewStore } from './store.ts';
import { inAddress, type ViewState } from './viewState.ts';

/**
 * Least time between two writes. Safari throws past 100 in 10 seconds; this makes at most 24, and one more
 * after the last change.
 */
const shortestPause = 420;

/**
 * Keeps the address showing the reader's choices, without a history entry, until the returned function is called.
 * A browser that refuses the write (an opaque origin, too many writes) changes nothing for the reader.
 */
export function followInAddressBar(store: ViewStore, opening: ViewState): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = Number.NEGATIVE_INFINITY;
  const write = () => {
    timer = undefined;
    lastWrite = performance.now();
    const { query, fragment } = writeAddress(
      store.getState(),
      opening,
      location.search,
      location.hash,
    );
    if (query === location.search && fragment === location.hash) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${query}${fragment}`);
    } catch {
      // The page works the same with an address that lags behind.
    }
  };
  const unsubscribe = store.subscribe((choices, before) => {
    if (timer !== undefined || !differInAddress(choices, before)) return;
    timer = setTimeout(write, Math.max(0, lastWrite + shortestPause - performance.now()));
  });
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

/** A scrub on its way does not count: each write costs part of a frame, and has browsers ask for the icon again. */
function differInAddress(choices: ViewState, before: ViewState): boolean {
  if (choices.settledDate !== before.settledDate) return true;
  const fields = Object.keys(inAddress) as (keyof ViewState)[];
  return fields.some(
    (field) => field !== 'date' && inAddress[field] && choices[field] !== before[field],
  );
}
