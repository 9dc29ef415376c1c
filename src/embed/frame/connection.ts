import type { Story } from '../../story/story.ts';
import type { ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { EmbedParameters } from './parameters.ts';

/** An embed that talks with the page round it. */
export interface Connection {
  readonly store: ViewStore;
  readonly story: Story;
  /** What the embed shows where its address asks for nothing. */
  readonly opening: ViewState;
  readonly parameters: Pick<EmbedParameters, 'id' | 'childId'>;
  readonly window: Window & typeof globalThis;
  /** The content, whose height must come from its own width alone, never from the frame's height. */
  readonly element: Element;
}

/** Sends a message to the page round the embed. */
export type Post = (message: unknown) => void;

/** Undefined in a page of its own, which has nobody to tell. */
export function postToHost(window: Window): Post | undefined {
  if (window.parent === window) return undefined;
  // Neither side knows the other's address, and nothing in a message is secret.
  return (message) => window.parent.postMessage(message, '*');
}
