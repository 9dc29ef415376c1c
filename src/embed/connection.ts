import type { ReaderStore } from '../state/store.ts';
import type { Story } from '../story/story.ts';
import type { EmbedParameters } from './parameters.ts';

/** An embed that talks with the page round it. */
export interface Connection {
  readonly store: ReaderStore;
  readonly story: Story;
  readonly parameters: Pick<EmbedParameters, 'id' | 'childId'>;
  readonly window: Window & typeof globalThis;
  /** The content, whose height must come from its own width alone, never from the frame's height. */
  readonly element: Element;
}

/** Sends a message to the page round the embed. */
export type Post = (message: unknown) => void;
