import { endEarlyHeight } from './bootHeight.ts';
import type { Report } from './channel.ts';
import { errorReport, readyReport, stateReport } from './channels.ts';
import { type Connection, postToHost } from './connection.ts';
import { type HeightReport, heightReport } from './heightReport.ts';
import { type HostRequest, parseHostMessage } from './hostRequest.ts';
import { applyHostState } from './hostState.ts';

/**
 * Talks with the page round an embed until the returned function is called: tells it when the embed
 * is ready, its height, what it shows and which country is opened, each on change only and at
 * least 100 ms apart; does what the page asks for. In a page of its own it does nothing.
 * To be called once the address is applied, since what is shown then is told as loaded.
 */
export function connectToHost(connection: Connection): () => void {
  const { window, element } = connection;
  const post = postToHost(window);
  if (!post) return () => {};
  const reports = {
    ready: readyReport(connection, post),
    height: heightReport(connection, post),
    state: stateReport(connection, post),
    errors: errorReport(connection, post),
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== window.parent) return;
    const request = parseHostMessage(data, connection.parameters);
    if (request) answer(request, connection, reports);
  };
  const observer = new window.ResizeObserver(reports.height.ask);
  const unsubscribe = connection.store.subscribe(reports.height.allowGrowth);
  endEarlyHeight(window);
  window.addEventListener('message', listen);
  answer({ type: 'hello' }, connection, reports);
  observer.observe(element);
  return () => {
    window.removeEventListener('message', listen);
    observer.disconnect();
    unsubscribe();
    for (const report of Object.values(reports)) report.stop();
  };
}

interface Reports {
  readonly ready: Pick<Report, 'ask'>;
  readonly height: HeightReport;
  readonly state: Report & { readonly asHost: (act: () => void) => void };
  readonly errors: { readonly add: (phrases: readonly string[]) => void };
}

function answer(request: HostRequest, connection: Connection, reports: Reports): void {
  const { store, story, opening } = connection;
  const { actions } = store;
  const { ready, height, state, errors } = reports;
  switch (request.type) {
    case 'hello':
      ready.ask();
      height.repeat();
      state.repeat();
      break;
    case 'height':
      height.repeat();
      break;
    case 'get-state':
      state.repeat();
      break;
    case 'play':
    case 'pause':
      state.asHost(actions[request.type]);
      break;
    case 'theme':
      state.asHost(() => actions.chooseScheme(request.scheme));
      break;
    case 'set-state': {
      const { choices, invalid } = applyHostState(store.getState(), opening, story, request.values);
      state.asHost(() => actions.apply(choices));
      errors.add([...request.unreadable, ...invalid]);
    }
  }
}
