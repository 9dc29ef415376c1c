import { throttle } from '../../view/throttle.ts';

/** Something the host is told of. */
export interface Channel {
  /** Tells it if it has changed since it was last told. */
  readonly ask: () => void;
  /** Tells it though it has not changed. */
  readonly repeat: () => void;
  readonly stop: () => void;
}

/** In milliseconds, between two messages of one type. */
export const shortestPause = 100;

/** A channel for the newest text of something, told only if it differs from the one told before; null is nothing to tell. */
export function openChannel(read: () => string | null, tell: () => void): Channel {
  let told: string | null = null;
  const { ask, stop } = throttle(shortestPause, () => {
    const now = read();
    if (now === null || now === told) return;
    told = now;
    tell();
  });
  const repeat = () => {
    told = null;
    ask();
  };
  return { ask, repeat, stop };
}
