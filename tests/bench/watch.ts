/** What a page was seen to do, in milliseconds since its navigation began. */
export interface Seen {
  /** Every country painted in its colour. */
  coloured?: number;
  /** The map has answered the click: another one would only be in its way, or hit another country where it moved. */
  isAnswered?: boolean;
  /** It is open, and says what is known. */
  usable?: number;
  live?: number;
  /** Elements of the page as it came. */
  elements?: number;
  /** Blocking time of tasks that began before the page was usable. */
  blocked: number;
  /** Layout shift of everything so far, no unit. */
  shift: number;
}

export type Watched = Window & { seen: Seen };

interface Wanted {
  readonly last: string;
  readonly live: string;
  readonly heading: string;
  /** Selects the clicked country, which is selected once the map has answered. */
  readonly selected: string;
  readonly hasSources: boolean;
}

/** Runs in a page before anything else of it and notes in `window.seen` what was painted when. */
export function watch({ last, live, heading, selected, hasSources }: Wanted) {
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
    [...document.querySelectorAll('h2')].some((one) => {
      if (one.textContent !== heading || !one.checkVisibility()) return false;
      const panel = one.closest('[role="tabpanel"]');
      const source = panel?.querySelector('a[href^="http"]');
      return !hasSources || (/since \d/.test(panel?.textContent ?? '') && source != null);
    });
  const look = () => {
    // Before what is told of it has come.
    seen.isAnswered ||= document.querySelector(`[aria-selected="true"]${selected}`) !== null;
    if (!seen.coloured && isColoured()) noteAfterPaint('coloured');
    if (!seen.usable && isOpen()) noteAfterPaint('usable');
    if (!seen.live && document.querySelector(live)) noteAfterPaint('live');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  document.addEventListener('readystatechange', () => {
    seen.elements ??= document.querySelectorAll('*').length;
  });
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
