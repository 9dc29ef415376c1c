import { throttle } from './throttle.ts';

/** Something the host is told of. */
export interface Report {
  /** Tells it where it has changed since it was last told. */
  readonly ask: () => void;
  /** Tells it though it has not changed. */
  readonly repeat: () => void;
  readonly stop: () => void;
}

/** In milliseconds, between two messages of one type. */
export const shortestPause = 100;

/**
 * A report of the newest text of something, told only where it differs from the one told before;
 * null is nothing to tell.
 */
export function reportOf(read: () => string | null, tell: () => void): Report {
  let told: string | null = null;
  const paced = throttle(shortestPause, () => {
    const now = read();
    if (now === null || now === told) return;
    told = now;
    tell();
  });
  const repeat = () => {
    told = null;
    paced.ask();
  };
  return { ask: paced.ask, repeat, stop: paced.stop };
}
