import { type Channel, type EmbedNames, type Host, hostOf, openChannel } from './channel.ts';
import { parseHostMessage } from './hostRequest.ts';
import { readEmbedParameters } from './parameters.ts';

/** A channel for a height that cannot grow for ever. */
export interface HeightChannel extends Channel {
  /** To be called where something was done that may well change the height. */
  readonly allowGrowth: () => void;
}

/** Where the height grows so many times and nobody did anything, it follows its own frame. */
const mostGrowingSteps = 20;

/**
 * Tells the content's height in our format and in others'. A press, a key and another width of the frame
 * allow it to grow; without any of them it falls silent after 20 growing steps.
 * @param element as high as a frame of this width is to be; its height must come from its width alone
 */
export function openHeightChannel(
  host: Host,
  window: Window & typeof globalThis,
  element: Element,
  names: Pick<EmbedNames, 'childId' | 'secret'>,
): HeightChannel {
  let told = 0;
  let steps = 0;
  let width = 0;
  let isAsked = false;
  const allowGrowth = () => {
    steps = 0;
  };
  // Without a box (the host hides the frame, or the styles are not there) there is no height to tell.
  const measure = () =>
    window.innerWidth > 0 ? Math.ceil(element.getBoundingClientRect().height) : 0;
  const read = () => (measure() > 0 ? String(measure()) : null);
  const channel = openChannel(read, () => {
    const height = measure();
    if (window.innerWidth !== width) allowGrowth();
    width = window.innerWidth;
    if (height > told) steps += 1;
    if (steps > mostGrowingSteps) return;
    told = height;
    host.send('resize', { height });
    for (const message of foreignHeights(height, window.location.href, names)) host.post(message);
    const sizer = window.document.documentElement.dataset.sizer;
    if (sizer) host.post(`${sizerMark}${sizer}:${height}:${width}:${isAsked ? 'init' : 'size'}`);
    isAsked = false;
  });
  const answerSizer = ({ source, data }: MessageEvent) => {
    const name = source === window.parent ? sizerName(data) : undefined;
    if (!name) return;
    // For whoever tells the height after this.
    window.document.documentElement.dataset.sizer = name;
    isAsked = true;
    channel.repeat();
  };
  window.addEventListener('message', answerSizer);
  for (const type of acts) window.addEventListener(type, allowGrowth, true);
  const stop = () => {
    for (const type of acts) window.removeEventListener(type, allowGrowth, true);
    window.removeEventListener('message', answerSizer);
    channel.stop();
  };
  return { ...channel, stop, allowGrowth };
}

const acts = ['pointerdown', 'keydown'] as const;

const sizerMark = '[iFrameSizer]';

/** The name that iframe-resizer gave this embed, in a message of its; undefined in any other. */
function sizerName(data: unknown): string | undefined {
  if (typeof data !== 'string' || !data.startsWith(sizerMark)) return undefined;
  const [name = ''] = data.slice(sizerMark.length).split(':');
  return /^[\w.-]{1,64}$/.test(name) ? name : undefined;
}

/**
 * The height in the formats that hosts of other makers listen to: AMP's, Embedly's and Iframely's, and where they named
 * the embed pym.js' and that of WordPress.
 * @param src the address of the embed, by which Embedly tells its frames apart
 */
function foreignHeights(
  height: number,
  src: string,
  { childId, secret }: Pick<EmbedNames, 'childId' | 'secret'>,
): readonly unknown[] {
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const embedly = JSON.stringify({ src, context: 'iframe.resize', height });
  const pym = `pymxPYMx${childId}xPYMxheightxPYMx${height}`;
  return [
    amp,
    embedly,
    ...(childId === null ? [] : [pym]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

const over = 'demarche-connected';

/**
 * Tells the page round an embed the height of what is there before the story is, and goes on where the
 * story never comes; until `endEarlyHeight`. In a page of its own it does nothing.
 * @param element as for `openHeightChannel`
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
  const ended = new AbortController();
  window.addEventListener('message', answer, { signal: ended.signal });
  // A browser may leave a frame that nobody sees unobserved.
  window.addEventListener('load', height.ask, { signal: ended.signal });
  observer.observe(element);
  const stop = () => {
    observer.disconnect();
    ended.abort();
    height.stop();
  };
  window.addEventListener(over, stop, { once: true });
}

/** From now on somebody else tells the height. */
export function endEarlyHeight(window: Window & typeof globalThis): void {
  window.dispatchEvent(new window.Event(over));
}
