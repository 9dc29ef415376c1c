import type {
  DemarcheErrorCode,
  DemarcheHostMessage,
  DemarcheMessage,
  DemarcheRequest,
} from '../../../public/embed.d.ts';
import type {
  ElementErrorCode,
  FrameMessage,
  FrameMessages,
  HostMessage,
} from '../../../src/embed/protocol.ts';
import type { AddressKey } from '../../../src/view/addressKeys.ts';

/** A page without a framework, as its author types it; it is compiled and never run. */
export function plainHost(): string | null {
  const map = document.querySelector('demarche-map');
  if (!map) return null;
  map.addEventListener('state', ({ detail }) => {
    if (detail.cause !== 'host') map.setState({ date: detail.state.date, hide: ['critical'] });
  });
  map.addEventListener('error', ({ detail: { code, message } }) => {
    if (code === 'no-answer') console.warn(message);
  });
  map.play();
  // @ts-expect-error: there is no such view.
  map.setState({ view: 'globe' });
  const message: DemarcheHostMessage = { target: 'demarche', v: 1, type: 'theme', scheme: 'dark' };
  document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  const { ready, state } = map;
  // @ts-expect-error: nobody but the map says what it shows.
  map.state = null;
  return ready ? (state?.date ?? null) : null;
}

// What is published is what is sent: each of these compiles only where one fits the other.
type Fits<Some extends Other, Other> = Some;
export type Checked = [
  Fits<FrameMessage, DemarcheMessage>,
  Fits<DemarcheMessage['type'], FrameMessage['type']>,
  Fits<FrameMessages['error']['code'] | ElementErrorCode, DemarcheErrorCode>,
  Fits<DemarcheErrorCode, FrameMessages['error']['code'] | ElementErrorCode>,
  Fits<DemarcheHostMessage['type'], HostMessage['type']>,
  Fits<HostMessage['type'], DemarcheHostMessage['type']>,
  Fits<keyof DemarcheRequest, AddressKey>,
  Fits<AddressKey, keyof DemarcheRequest>,
];
