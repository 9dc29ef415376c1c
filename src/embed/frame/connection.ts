import type { FrameMessages, FrameMessageType } from '../protocol.ts';
import type { EmbedParameters } from './parameters.ts';

/** By what the host knows an embed. */
export type EmbedNames = Pick<EmbedParameters, 'id' | 'childId'>;

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
