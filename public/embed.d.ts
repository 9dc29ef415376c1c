/**
 * Types for `<demarche-map>`, the element that `embed.js` defines, and for the messages that a plain frame exchanges with
 * its page. Nothing here runs: `import type { DemarcheMapElement } from './embed.d.ts'`.
 */

/** What a map shows. Days are `YYYY-MM-DD`, countries ISO 3166-1 alpha-3 codes; null is none. */
export interface DemarcheState {
  readonly date: string | null;
  readonly country: string | null;
  /** The other day of a comparison. */
  readonly compare: string | null;
  readonly view: string | null;
  readonly tab: string | null;
  readonly lang: string | null;
}

/** What made it change. A host that writes back what it hears leaves out `host`. */
export type DemarcheCause = 'load' | 'reader' | 'host' | 'playback';

/** What a host may ask for: the keys of the address. Null closes a country and ends a comparison, '' is the story's opening. */
export interface DemarcheRequest {
  date?: string | null;
  country?: string | null;
  compare?: string | null;
  view?: 'map' | 'grid' | '' | null;
  tab?: 'story' | 'country' | 'table' | 'changes' | '' | null;
  /** Ids of stances, as a list or with commas between them. */
  hide?: string | readonly string[] | null;
  lang?: string | null;
  scheme?: 'light' | 'dark' | 'auto' | '' | null;
  motion?: 'auto' | 'off' | '' | null;
}

/** What is wrong: the first three are the element's own. */
export type DemarcheErrorCode =
  | 'no-story'
  | 'no-base'
  | 'no-answer'
  | 'story'
  | 'language'
  | 'outlines'
  | 'chunk'
  | 'styles'
  | 'part'
  | 'invalid-state';

/** The messages of a frame by their type: the fields beside `source`, `v`, `id` and `type`. */
export interface DemarcheMessages {
  ready: { readonly capabilities: readonly string[] };
  /** CSS pixels. */
  resize: { readonly height: number };
  state: { readonly state: DemarcheState; readonly cause: DemarcheCause };
  select: { readonly country: string; readonly date: string; readonly stance: string };
  /** The message is a sentence in English for developers. */
  error: { readonly code: DemarcheErrorCode; readonly message: string };
}

/** A message of a frame. */
export type DemarcheMessage = {
  [Type in keyof DemarcheMessages]: DemarcheMessages[Type] & {
    readonly source: 'demarche';
    readonly v: 1;
    readonly id: string | null;
    readonly type: Type;
  };
}[keyof DemarcheMessages];

/** A message to a frame; without an `id` it is for every map of the page. */
export type DemarcheHostMessage = {
  readonly target: 'demarche';
  readonly v: 1;
  readonly id?: string | null;
} & (
  | { readonly type: 'hello' | 'get-state' | 'play' | 'pause' }
  | { readonly type: 'set-state'; readonly state: DemarcheRequest }
  | { readonly type: 'theme'; readonly scheme: 'light' | 'dark' | 'auto' }
);

/** The attributes of the element, for the types of a framework. */
export interface DemarcheMapAttributes {
  /** The story's id. */
  story: string;
  /** The address of the site, where `embed.js` does not stand there. */
  base?: string;
  date?: string;
  country?: string;
  compare?: string;
  view?: 'map' | 'grid';
  tab?: 'story' | 'country' | 'table' | 'changes';
  hide?: string;
  lang?: string;
  scheme?: 'light' | 'dark' | 'auto';
  motion?: 'auto' | 'off';
  /** How much stands round the map. */
  chrome?: 'full' | 'compact' | 'none';
  /** CSS pixels that are kept free until the map says its height. */
  height?: string | number;
}

/** The events of the element; `error` does not bubble. */
export interface DemarcheMapEventMap {
  ready: CustomEvent<DemarcheMessages['ready']>;
  state: CustomEvent<DemarcheMessages['state']>;
  select: CustomEvent<DemarcheMessages['select']>;
  error: CustomEvent<DemarcheMessages['error']>;
}

/** The element. */
export interface DemarcheMapElement extends HTMLElement {
  /** Whether the map has said that it is ready. */
  readonly ready: boolean;
  /** What the map shows, as it has told last; null before. */
  readonly state: DemarcheState | null;
  setState(state: DemarcheRequest): void;
  play(): void;
  pause(): void;
  addEventListener<Type extends keyof DemarcheMapEventMap>(
    type: Type,
    listener: (this: DemarcheMapElement, event: DemarcheMapEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'demarche-map': DemarcheMapElement;
  }
}
