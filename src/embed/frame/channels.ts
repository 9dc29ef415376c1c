import { stanceAt } from '../../story/stances.ts';
import { shownState } from '../../view/shownState.ts';
import {
  type Cause,
  errorMessage,
  readyMessage,
  selectMessage,
  stateMessage,
} from '../protocol.ts';
import { reportOf, shortestPause } from './channel.ts';
import type { Connection, Post } from './connection.ts';
import { throttle } from './throttle.ts';

export function readyReport({ parameters }: Connection, post: Post) {
  return throttle(shortestPause, () => post(readyMessage(parameters.id)));
}

/** What is shown and why it changed, and the country where another is opened. */
export function stateReport({ store, story, parameters: { id } }: Connection, post: Post) {
  let cause: Cause = 'load';
  let isHostActing = false;
  const read = () => JSON.stringify(shownState(store.getState()));
  const report = reportOf(read, () => post(stateMessage(id, shownState(store.getState()), cause)));
  const select = throttle(shortestPause, () => {
    const { country, date: day } = store.getState();
    if (country === null) return;
    const { date } = shownState(store.getState());
    post(selectMessage(id, country, date, stanceAt(story, country, day)));
  });
  const unsubscribe = store.subscribe((now, before) => {
    if (JSON.stringify(shownState(now)) === JSON.stringify(shownState(before))) return;
    const isPlayed = before.isPlaying && now.date !== before.date;
    cause = isHostActing ? 'host' : isPlayed ? 'playback' : 'reader';
    report.ask();
    if (now.country !== before.country) select.ask();
  });
  const asHost = (act: () => void) => {
    isHostActing = true;
    try {
      act();
    } finally {
      isHostActing = false;
    }
  };
  const stop = () => {
    unsubscribe();
    report.stop();
    select.stop();
  };
  return { ...report, asHost, stop };
}

/**
 * What could not be taken of a host's state. A phrase is told once in the life of the embed, since a
 * page that moves the map while it scrolls asks for the same again and again.
 */
export function errorReport({ parameters }: Connection, post: Post) {
  const known = new Set<string>();
  let untold: string[] = [];
  const paced = throttle(shortestPause, () => {
    const message = `Ignored in set-state: ${untold.join(', ')}`;
    untold = [];
    post(errorMessage(parameters.id, 'invalid-state', message));
  });
  const add = (phrases: readonly string[]) => {
    const fresh = phrases.filter((phrase) => !known.has(phrase));
    // A host that sends ever new nonsense must not fill the memory.
    if (fresh.length === 0 || known.size > mostPhrases) return;
    for (const phrase of fresh) known.add(phrase);
    untold.push(...fresh);
    paced.ask();
  };
  return { add, stop: paced.stop };
}

const mostPhrases = 200;
