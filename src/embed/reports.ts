import { shownState } from '../state/shownState.ts';
import { stanceAt } from '../story/stances.ts';
import type { Connection, Post } from './connection.ts';
import {
  type Cause,
  errorMessage,
  foreignHeights,
  readyMessage,
  resizeMessage,
  selectMessage,
  stateMessage,
} from './messages.ts';
import { atMostEvery } from './pace.ts';

/** Something the host is told of. */
export interface Report {
  /** Tells it where it has changed since it was last told. */
  readonly ask: () => void;
  /** Tells it though it has not changed. */
  readonly repeat: () => void;
  readonly stop: () => void;
}

export function readyReport({ parameters }: Connection, post: Post) {
  return atMostEvery(shortestPause, () => post(readyMessage(parameters.id)));
}

/** The content's height, in our format and in others'. */
export function heightReport({ window, element, parameters }: Connection, post: Post): Report {
  const measure = () => Math.ceil(element.getBoundingClientRect().height);
  // Without a box (the host hides the frame) there is no height to tell.
  const read = () => (measure() > 0 ? String(measure()) : null);
  return reportOf(read, () => {
    const height = measure();
    post(resizeMessage(parameters.id, height));
    const foreign = foreignHeights(height, window.location.href, parameters.childId);
    for (const message of foreign) post(message);
  });
}

/** What is shown and why it changed, and the country where another is opened. */
export function stateReport({ store, story, parameters: { id } }: Connection, post: Post) {
  let cause: Cause = 'load';
  let isHostActing = false;
  const read = () => JSON.stringify(shownState(store.getState()));
  const report = reportOf(read, () => post(stateMessage(id, shownState(store.getState()), cause)));
  const select = atMostEvery(shortestPause, () => {
    const { country, day } = store.getState();
    if (country === null) return;
    const { date } = shownState(store.getState());
    post(selectMessage(id, country, date, stanceAt(story, country, day)));
  });
  const unsubscribe = store.subscribe((now, before) => {
    if (JSON.stringify(shownState(now)) === JSON.stringify(shownState(before))) return;
    const isPlayed = before.isPlaying && now.day !== before.day;
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
  const paced = atMostEvery(shortestPause, () => {
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

const shortestPause = 100;

/** A report of the newest text of something, told only where it differs from the one told before. */
function reportOf(read: () => string | null, tell: () => void): Report {
  let told: string | null = null;
  const paced = atMostEvery(shortestPause, () => {
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
