import { type AddressKey, addressKeys, isAddressKey } from '../../view/addressKeys.ts';
import { clampHeight, embedSandbox } from '../../view/embedFrame.ts';
import type { FrameMessage, HostMessage } from '../protocol.ts';

const keys = Object.keys(addressKeys) as AddressKey[];
const tag = 'demarche-map';
const script = document.currentScript as HTMLScriptElement | null;
/** Pixels; what is beyond is no height. */
const implausible = 1e5;
const mostGrowingSteps = 20;
let made = 0;

type Values = Readonly<Record<string, unknown>>;
type Message = Values & Pick<HostMessage, 'type'>;

// A second copy of the script finds the element defined and leaves.
if (!customElements.get(tag)) {
  // A sheet made by script is no inline style, which a host's policy may forbid.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}:host,div{width:100%}div{position:relative}');
  customElements.define(
    tag,
    class extends HTMLElement {
      static observedAttributes = [...keys, 'chrome', 'story', 'base'];

      #box = document.createElement('div');
      #fallback = document.createElement('slot');
      #frame: HTMLIFrameElement | undefined;
      #id = '';
      #isReady = false;
      #isReflecting = false;
      #unsent: Message[] = [];
      /** What was asked for and is not confirmed, or cannot be: it goes into the address of the next frame. */
      #wanted: Record<string, unknown> = {};
      #changes: Record<string, unknown> | undefined;
      #height = 0;
      #growingSteps = 0;
      #near = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#load(),
        { rootMargin: '600px' },
      );

      constructor() {
        super();
        const frames = document.createElement('slot');
        frames.name = tag;
        // So that a page can keep it lower than the map asks for.
        this.#box.part = 'box';
        this.#box.append(this.#fallback, frames);
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(this.#box);
      }

      connectedCallback() {
        const height = this.#height || Number(this.getAttribute('height'));
        if (height > 0) this.#box.style.height = `${clampHeight(height)}px`;
        else this.#box.style.aspectRatio = '1';
        addEventListener('message', this.#listen);
        addEventListener('resize', this.#allowGrowth);
        this.#near.observe(this.#box);
      }

      disconnectedCallback() {
        removeEventListener('message', this.#listen);
        removeEventListener('resize', this.#allowGrowth);
        this.#near.disconnect();
        this.#unload();
      }

      /** With this, a host's `moveBefore` keeps the frame as it is. */
      connectedMoveCallback() {}

      attributeChangedCallback(key: string, before: string | null, value: string | null) {
        if (this.#isReflecting || before === value) return;
        delete this.#wanted[key];
        if (isAddressKey(key)) {
          if (this.#frame) this.#change(key, value);
        } else {
          // Another document is needed.
          this.#unload();
          if (this.isConnected) this.#near.observe(this.#box);
        }
      }

      /** Shows what the keys of an address say; null closes a country or ends a comparison. */
      setState(state: Values) {
        this.#growingSteps = 0;
        // The attributes follow once the map has found it valid and says so.
        Object.assign(this.#wanted, state);
        if (this.#frame) this.#post({ type: 'set-state', state });
      }

      play() {
        this.#post({ type: 'play' });
      }

      pause() {
        this.#post({ type: 'pause' });
      }

      #load() {
        this.#near.disconnect();
        const base = this.getAttribute('base') ?? script?.src.replace(/[^/]*$/, '');
        const story = this.getAttribute('story');
        if (this.#frame || !story || base === undefined) return;
        this.#id = `m${++made}`;
        const url = new URL(
          `${encodeURIComponent(story)}/embed/`,
          new URL(base.replace(/\/?$/, '/'), document.baseURI),
        );
        url.searchParams.set('id', this.#id);
        for (const key of [...keys, 'chrome']) {
          const wanted = this.#wanted[key];
          const none = isAddressKey(key) ? addressKeys[key].none : null;
          const value = (wanted === null ? (none ?? '') : wanted) ?? this.getAttribute(key);
          if (value !== null) url.searchParams.set(key, String(value));
        }
        const frame = document.createElement('iframe');
        frame.slot = tag;
        frame.title = this.title || this.querySelector('a')?.textContent?.trim() || story;
        frame.loading = 'lazy';
        frame.setAttribute('sandbox', embedSandbox);
        // It stands in the host's tree, whose styles reach for it.
        // Hidden it loads and takes its size, but nobody can reach it before it says something.
        frame.style.cssText =
          'all:initial;position:absolute;inset:0;width:100%;height:100%;visibility:hidden';
        frame.src = url.href;
        this.#frame = frame;
        this.append(frame);
      }

      #unload() {
        this.#frame?.remove();
        this.#frame = undefined;
        this.#isReady = false;
        this.#unsent = [];
        this.#fallback.style.display = '';
      }

      #listen = ({ source, data }: MessageEvent) => {
        const isOurs =
          this.#frame &&
          source === this.#frame.contentWindow &&
          data?.source === 'demarche' &&
          data.v === 1 &&
          data.id === this.#id;
        if (!isOurs) return;
        const message: FrameMessage = data;
        const { type } = message;
        // Also where its story never comes: the still map is there, and a way to try again.
        this.#fallback.style.display = 'none';
        this.#frame?.style.setProperty('visibility', 'inherit');
        if (type === 'resize') this.#resize(message.height);
        if (type === 'ready') {
          this.#isReady = true;
          for (const unsent of this.#unsent.splice(0)) this.#post(unsent);
        }
        if (type === 'state' && message.state) {
          this.#growingSteps = 0;
          this.#reflect(message.state);
        }
        if (/^(ready|state|select|error)$/.test(type)) {
          // An error that bubbles would be taken for one of the host's own scripts.
          this.dispatchEvent(new CustomEvent(type, { bubbles: type !== 'error', detail: message }));
        }
      };

      #resize(asked: unknown) {
        if (!Number.isInteger(asked)) return;
        const height = asked as number;
        if (height <= 0 || height > implausible) return;
        // A page whose height follows its frame's would grow for ever.
        this.#growingSteps = height > this.#height ? this.#growingSteps + 1 : 0;
        if (this.#growingSteps > mostGrowingSteps) return;
        this.#height = height;
        this.#box.style.height = `${clampHeight(height)}px`;
      }

      /** Writes what the map shows into the attributes. */
      #reflect(state: Values) {
        this.#isReflecting = true;
        for (const key of keys) {
          if (!addressKeys[key].isTold) continue;
          const value = state[key];
          delete this.#wanted[key];
          if (value === null && key !== 'country') this.removeAttribute(key);
          else if (value !== undefined) this.setAttribute(key, String(value ?? 'none'));
        }
        this.#isReflecting = false;
      }

      /**
       * Attributes set one after the other make one change of the map. One that goes leaves what the story
       * opens with, which is what an empty value means.
       */
      #change(key: string, value: string | null) {
        if (!this.#changes) {
          const state = {};
          this.#changes = state;
          queueMicrotask(() => {
            this.#changes = undefined;
            this.#post({ type: 'set-state', state });
          });
        }
        this.#changes[key] = value ?? '';
      }

      #post(message: Message) {
        if (!this.#isReady) this.#unsent.push(message);
        // The sandbox gives the frame no origin that could be named, and nothing in a message is secret.
        else {
          const sent: HostMessage = { target: 'demarche', v: 1, id: this.#id, ...message };
          this.#frame?.contentWindow?.postMessage(sent, '*');
        }
      }

      #allowGrowth = () => {
        this.#growingSteps = 0;
      };
    },
  );
  document.addEventListener('click', followLink);
}

/** A link with `data-demarche` moves the nearest map of its page; a click that asks for a tab or a window opens its address. */
function followLink(event: MouseEvent) {
  const isHeld = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button || isHeld) return;
  const link = (event.target as Element).closest?.<HTMLElement>('a[data-demarche]');
  const map = link?.closest(`:has(${tag})`)?.querySelector(tag);
  if (!map) return;
  event.preventDefault();
  const state = Object.fromEntries(new URLSearchParams(link?.dataset.demarche));
  (map as unknown as { setState: (state: Values) => void }).setState(state);
}
