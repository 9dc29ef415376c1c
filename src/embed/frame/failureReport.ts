import { throttle } from '../../view/throttle.ts';
import type { FrameMessages } from '../protocol.ts';
import { shortestPause } from './channel.ts';
import { hostOf } from './connection.ts';
import { readEmbedParameters } from './parameters.ts';

type Failure = FrameMessages['error'];

/** Tells what failed, by a code and by a sentence in English. */
export type FailureReport = (code: Failure['code'], message: string) => void;

/** Tells the page round an embed what failed, one message at a time. In a page of its own it tells nobody. */
export function failureReport(window: Window): FailureReport {
  const host = hostOf(window, readEmbedParameters(window.location.search, window.location.hash));
  if (!host) return () => {};
  const untold: Failure[] = [];
  const { ask } = throttle(shortestPause, () => {
    const next = untold.shift();
    if (!next) return;
    host.send('error', next);
    ask();
  });
  return (code, message) => {
    untold.push({ code, message });
    ask();
  };
}
