import { throttle } from '../../view/throttle.ts';
import type { FrameMessages, FrameMessageType } from '../protocol.ts';
import type { EmbedParameters } from './parameters.ts';

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

/** By what the host knows an embed. */
export type EmbedNames = Pick<EmbedParameters, 'id' | 'childId' | 'secret'>;

/** The page round an embed. */
export interface Host {
  /** Sends a message of our protocol. */
  send<Type extends FrameMessageType>(type: Type, fields: FrameMessages[Type]): void;
  /** Sends one in the words of other makers' hosts. */
  post(message: unknown): void;
}

/** The page round an embed; undefined in a page of its own, which has nobody to tell. */
export function hostOf(window: Window, { id }: Pick<EmbedNames, 'id'>): Host | undefined {
  if (window.parent === window) return undefined;
  // Neither side knows the other's address, and nothing in a message is secret.
  const post = (message: unknown) => window.parent.postMessage(message, '*');
  return { post, send: (type, fields) => post({ source: 'demarche', v: 1, id, type, ...fields }) };
}
