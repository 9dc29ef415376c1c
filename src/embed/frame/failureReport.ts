import { type ErrorMessage, errorMessage } from '../protocol.ts';
import { shortestPause } from './channel.ts';
import { postToHost } from './connection.ts';
import { readEmbedParameters } from './parameters.ts';
import { throttle } from './throttle.ts';

/** Tells what failed, by a code and by a sentence in English. */
export type FailureReport = (code: ErrorMessage['code'], message: string) => void;

/** Tells the page round an embed what failed, one message at a time. In a page of its own it tells nobody. */
export function failureReport(window: Window): FailureReport {
  const post = postToHost(window);
  if (!post) return () => {};
  const { id } = readEmbedParameters(window.location.search, window.location.hash);
  const untold: ErrorMessage[] = [];
  const paced = throttle(shortestPause, () => {
    const next = untold.shift();
    if (!next) return;
    post(next);
    paced.ask();
  });
  return (code, message) => {
    untold.push(errorMessage(id, code, message));
    paced.ask();
  };
}
