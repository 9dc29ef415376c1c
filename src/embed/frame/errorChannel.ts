import { throttle } from '../../view/throttle.ts';
import { shortestPause } from './channel.ts';
import type { Host } from './connection.ts';

const mostPhrases = 200;

/**
 * Tells what could not be taken of a host's state. A phrase is told once in the life of the embed, since a
 * page that moves the map while it scrolls asks for the same again and again.
 */
export function openErrorChannel(host: Host) {
  const known = new Set<string>();
  let untold: string[] = [];
  const { ask, stop } = throttle(shortestPause, () => {
    const message = `Ignored in set-state: ${untold.join(', ')}`;
    untold = [];
    host.send('error', { code: 'invalid-state', message });
  });
  const add = (phrases: readonly string[]) => {
    const fresh = phrases.filter((phrase) => !known.has(phrase));
    // A host that sends ever new nonsense must not fill the memory.
    if (fresh.length === 0 || known.size > mostPhrases) return;
    for (const phrase of fresh) known.add(phrase);
    untold.push(...fresh);
    ask();
  };
  return { add, stop };
}
