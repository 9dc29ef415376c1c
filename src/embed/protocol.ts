import type { ShownState } from '../view/shownState.ts';

/** What made the state change; the latest, where a message tells of several changes. */
export type Cause = 'load' | 'reader' | 'host' | 'playback';

interface Ours {
  readonly source: 'demarche';
  readonly v: 1;
  /** The embed's `id` parameter. */
  readonly id: string | null;
}

export interface ReadyMessage extends Ours {
  readonly type: 'ready';
  /** The types of messages that a host may send. */
  readonly capabilities: readonly string[];
}

export interface ResizeMessage extends Ours {
  readonly type: 'resize';
  /** CSS pixels of the content, a whole number. */
  readonly height: number;
}

export interface StateMessage extends Ours {
  readonly type: 'state';
  readonly state: ShownState;
  readonly cause: Cause;
}

export interface SelectMessage extends Ours {
  readonly type: 'select';
  /** Alpha-3 code. */
  readonly country: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The country's stance on that day: one of the story's scale, `none` or `subject`. */
  readonly stance: string;
}

export interface ErrorMessage extends Ours {
  readonly type: 'error';
  /** What did not come or did not work; `invalid-state` is for a host that asked for what cannot be. */
  readonly code: 'story' | 'language' | 'outlines' | 'chunk' | 'styles' | 'part' | 'invalid-state';
  /** A sentence in English for the host's developer. */
  readonly message: string;
}

export function readyMessage(id: string | null): ReadyMessage {
  return { ...ours(id), type: 'ready', capabilities };
}

export function resizeMessage(id: string | null, height: number): ResizeMessage {
  return { ...ours(id), type: 'resize', height };
}

export function stateMessage(id: string | null, state: ShownState, cause: Cause): StateMessage {
  return { ...ours(id), type: 'state', state, cause };
}

export function selectMessage(
  id: string | null,
  country: string,
  date: string,
  stance: string,
): SelectMessage {
  return { ...ours(id), type: 'select', country, date, stance };
}

export function errorMessage(
  id: string | null,
  code: ErrorMessage['code'],
  message: string,
): ErrorMessage {
  return { ...ours(id), type: 'error', code, message };
}

/**
 * The height in the formats that hosts of other makers listen to: AMP's, Embedly's and Iframely's,
 * and pym.js' where it named the embed.
 * @param src the address of the embed, by which Embedly tells its frames apart
 */
export function foreignHeights(
  height: number,
  src: string,
  childId: string | null,
): readonly unknown[] {
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const embedly = JSON.stringify({ src, context: 'iframe.resize', height });
  const pym = `pymxPYMx${childId}xPYMxheightxPYMx${height}`;
  return childId === null ? [amp, embedly] : [amp, embedly, pym];
}

const capabilities = ['hello', 'get-state', 'set-state', 'play', 'pause', 'theme'] as const;

function ours(id: string | null): Ours {
  return { source: 'demarche', v: 1, id };
}
