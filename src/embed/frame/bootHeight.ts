import { hostOf } from './connection.ts';
import { openHeightChannel } from './heightChannel.ts';
import { parseHostMessage } from './hostRequest.ts';
import { readEmbedParameters } from './parameters.ts';

const over = 'demarche-connected';

/**
 * Tells the page round an embed the height of what is there before the story is, and goes on where the
 * story never comes; until `endEarlyHeight`. In a page of its own it does nothing.
 * @param element whose height is told; it must come from its own width alone
 */
export function tellHeightEarly(window: Window & typeof globalThis, element: Element): void {
  const parameters = readEmbedParameters(window.location.search, window.location.hash);
  const host = hostOf(window, parameters);
  if (!host) return;
  const height = openHeightChannel(host, window, element, parameters);
  const answer = ({ source, data }: MessageEvent) => {
    if (source !== window.parent) return;
    const type = parseHostMessage(data, parameters)?.type;
    if (type === 'hello' || type === 'height') height.repeat();
  };
  const observer = new window.ResizeObserver(height.ask);
  window.addEventListener('message', answer);
  // A browser may leave a frame that nobody sees unobserved.
  window.addEventListener('load', height.ask);
  observer.observe(element);
  const stop = () => {
    observer.disconnect();
    window.removeEventListener('message', answer);
    window.removeEventListener('load', height.ask);
    height.stop();
  };
  window.addEventListener(over, stop, { once: true });
}

/** From now on somebody else tells the height. */
export function endEarlyHeight(window: Window & typeof globalThis): void {
  window.dispatchEvent(new window.Event(over));
}
