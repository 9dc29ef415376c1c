/** An act that is asked for as often as one likes. */
export interface Throttled {
  /** Does it now, or as soon as the pause since the last time is over; once, however often asked. */
  readonly ask: () => void;
  /** Forgets what was asked for. */
  readonly stop: () => void;
}

/** Keeps at least `pause` milliseconds between two times of an act, and never loses the last one asked for. */
export function throttle(pause: number, act: () => void): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    timer = undefined;
    last = performance.now();
    act();
  };
  return {
    ask: () => {
      if (timer !== undefined) return;
      const wait = last + pause - performance.now();
      if (wait <= 0) run();
      else timer = setTimeout(run, wait);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
