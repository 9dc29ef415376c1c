import { throttle } from '../../view/throttle.ts';
import type { FrameMessages } from '../protocol.ts';
import { type Host, hostOf, shortestPause } from './channel.ts';
import { readEmbedParameters } from './parameters.ts';

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

type Failure = FrameMessages['error'];

/** Tells what failed, by a code and by a sentence in English. */
export type FailureReport = (code: Failure['code'], message: string) => void;

/** Tells the page round an embed what failed, one message at a time and each once. In a page of its own it tells nobody. */
export function failureReport(window: Window): FailureReport {
  const host = hostOf(window, readEmbedParameters(window.location.search, window.location.hash));
  if (!host) return () => {};
  const known = new Set<string>();
  const untold: Failure[] = [];
  const { ask } = throttle(shortestPause, () => {
    const next = untold.shift();
    if (!next) return;
    host.send('error', next);
    ask();
  });
  return (code, message) => {
    if (known.has(code + message)) return;
    known.add(code + message);
    untold.push({ code, message });
    ask();
  };
}
