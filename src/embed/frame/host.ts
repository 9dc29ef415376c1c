import type { Story } from '../../story/story.ts';
import type { ViewStore } from '../../view/store.ts';
import { throttle } from '../../view/throttle.ts';
import type { ViewState } from '../../view/viewState.ts';
import { type HostMessageType, hostMessages } from '../protocol.ts';
import { type EmbedNames, type Host, hostOf, shortestPause } from './channel.ts';
import { openErrorChannel } from './errors.ts';
import { endEarlyHeight, openHeightChannel } from './heightChannel.ts';
import { type Fields, parseHostMessage, readHostState } from './hostRequest.ts';
import { openStateChannel } from './stateChannel.ts';

/** An embed that talks with the page round it. */
export interface Connection {
  readonly store: ViewStore;
  readonly story: Story;
  /** What the embed shows where its address asks for nothing. */
  readonly opening: ViewState;
  readonly parameters: EmbedNames;
  readonly window: Window & typeof globalThis;
  /** As high as a frame of this width is to be; its height must come from its width alone. */
  readonly element: Element;
}

/**
 * Talks with the page round an embed until the returned function is called: tells it when the embed
 * is ready, its height, what it shows and which country is opened, each on change only and at
 * least 100 ms apart; does what the page asks for. In a page of its own it does nothing.
 * To be called once the address is applied, since what is shown then is told as loaded.
 */
export function connectToHost(connection: Connection): () => void {
  const { window, element, store, parameters } = connection;
  const host = hostOf(window, parameters);
  if (!host) return () => {};
  const channels = openChannels(host, connection);
  const handlers = handlersOf(channels, connection);
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== window.parent) return;
    const request = parseHostMessage(data, parameters);
    if (request?.type === 'height') channels.height.repeat();
    else if (request) handlers[request.type](request.fields);
  };
  const observer = new window.ResizeObserver(channels.height.ask);
  const unsubscribe = store.subscribe(channels.height.allowGrowth);
  endEarlyHeight(window);
  window.addEventListener('message', listen);
  handlers.hello({});
  observer.observe(element);
  return () => {
    window.removeEventListener('message', listen);
    observer.disconnect();
    unsubscribe();
    for (const { stop } of Object.values(channels)) stop();
  };
}

function openChannels(host: Host, { window, element, store, story, parameters }: Connection) {
  return {
    ready: throttle(shortestPause, () => host.send('ready', { capabilities: hostMessages })),
    height: openHeightChannel(host, window, element, parameters),
    state: openStateChannel(host, store, story),
    errors: openErrorChannel(host),
  };
}

/** What is done for each message of a host; a field of no known form asks for nothing. */
function handlersOf(
  { ready, height, state, errors }: ReturnType<typeof openChannels>,
  { store, story, opening }: Connection,
): Readonly<Record<HostMessageType, (fields: Fields) => void>> {
  const { actions } = store;
  return {
    hello: () => {
      ready.ask();
      height.repeat();
      state.repeat();
    },
    'get-state': state.repeat,
    'set-state': (fields) => {
      const asked = readHostState(fields, store.getState(), opening, story);
      if (!asked) return;
      state.asHost(() => actions.apply(asked.view));
      errors.add(asked.invalid);
    },
    play: () => state.asHost(actions.play),
    pause: () => state.asHost(actions.pause),
    theme: ({ scheme }) => {
      if (scheme !== 'light' && scheme !== 'dark' && scheme !== 'auto') return;
      state.asHost(() => actions.chooseScheme(scheme));
    },
  };
}
