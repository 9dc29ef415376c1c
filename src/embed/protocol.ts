import type { ShownState } from '../view/address.ts';

/** The types of messages that a host may send, as `ready` tells them; `frame/host.ts` has a handler for each. */
export const hostMessages = ['hello', 'get-state', 'set-state', 'play', 'pause', 'theme'] as const;

export type HostMessageType = (typeof hostMessages)[number];

/** What made the state change; the latest, where a message tells of several changes. */
export type Cause = 'load' | 'reader' | 'host' | 'playback';

/** What did not come or did not work; `invalid-state` is for a host that asked for what cannot be. */
type ErrorCode = 'story' | 'language' | 'outlines' | 'chunk' | 'styles' | 'part' | 'invalid-state';

/** What `<demarche-map>` itself has to say: it has no story or no address, or its frame says nothing. */
export type ElementErrorCode = 'no-story' | 'no-base' | 'no-answer';

/** What the frame tells its host, by type: the fields beside `source: 'demarche'`, `v: 1` and `id`. */
export interface FrameMessages {
  readonly ready: { readonly capabilities: readonly HostMessageType[] };
  /** CSS pixels of the content, a whole number. */
  readonly resize: { readonly height: number };
  readonly state: { readonly state: ShownState; readonly cause: Cause };
  /** The opened country's alpha-3 code, and its stance on the date: one of the story's scale, `none` or `subject`. */
  readonly select: { readonly country: string; readonly date: string; readonly stance: string };
  /** The message is a sentence in English for the host's developer. */
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

export type FrameMessageType = keyof FrameMessages;

/** A message of the frame: `id` is the embed's `id` parameter, null without one. */
export type FrameMessage = {
  readonly [Type in FrameMessageType]: FrameMessages[Type] & {
    readonly source: 'demarche';
    readonly v: 1;
    readonly id: string | null;
    readonly type: Type;
  };
}[FrameMessageType];

/** A message of the host; without an `id` it is for every embed of the page. */
export interface HostMessage {
  readonly target: 'demarche';
  readonly v: 1;
  readonly id?: string | null;
  readonly type: HostMessageType;
}
