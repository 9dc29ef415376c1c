/** A page that takes part. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Selects the shape that is drawn last. */
  readonly last: string;
  /** Selects what is there once the whole map answers. */
  readonly live: string;
  /** The selector of a country's shapes. */
  readonly shape: (country: string) => string;
}

/** What a page was seen to do, in milliseconds since its navigation began. */
export interface Seen {
  /** Every country painted in its colour. */
  coloured?: number;
  /** The country that is clicked all the time is open. */
  usable?: number;
  live?: number;
  /** Blocking time of tasks that began before the page was usable. */
  blocked: number;
  /** Layout shift of everything so far, no unit. */
  shift: number;
}

export type Watched = Window & { seen: Seen };

/** Runs in a page before anything else of it and notes in `window.seen` what was painted when. */
export function watch({ last, live, heading }: { last: string; live: string; heading: string }) {
  if (window !== top) return;
  const seen: Seen = { blocked: 0, shift: 0 };
  (window as unknown as Watched).seen = seen;
  const noteAfterPaint = (moment: 'coloured' | 'usable' | 'live') => {
    // A message posted in a frame comes back once that frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen[moment] ??= performance.now();
      port1.close();
    };
    port2.postMessage('');
  };
  const isColoured = () => {
    const shape = document.querySelector(last);
    return shape !== null && getComputedStyle(shape).fill !== 'none';
  };
  const isOpen = () =>
    [...document.querySelectorAll('h2')].some(
      (one) => one.textContent === heading && one.checkVisibility(),
    );
  const look = () => {
    if (!seen.coloured && isColoured()) noteAfterPaint('coloured');
    if (!seen.usable && isOpen()) noteAfterPaint('usable');
    if (!seen.live && document.querySelector(live)) noteAfterPaint('live');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (!seen.usable || startTime < seen.usable) seen.blocked += Math.max(0, duration - 50);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
