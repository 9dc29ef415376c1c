import { type AddressKey, addressKeys, isAddressKey } from '../../view/addressKeys.ts';
import { clampHeight, embedAllow, embedSandbox, naturalHeight } from '../../view/embedFrame.ts';
import type { ElementErrorCode, FrameMessage, HostMessage } from '../protocol.ts';

const keys = Object.keys(addressKeys) as AddressKey[];
const tag = 'demarche-map';
/** A module does not know which script it is. */
const script = (document.currentScript ??
  document.querySelector('[type=module][src$="/embed.js"]')) as HTMLScriptElement | null;
/** Where the site is, by the script's address, unless an optimiser has moved the script. */
const [, ownBase] = /^(.*\/)embed(?:-\w+)?\.js(?:[?#]|$)/.exec(script?.src ?? '') ?? [];
/** Milliseconds after which a frame that has said nothing is given up. */
const patience = 2e4;
/** Milliseconds in which a host may write back late what it has heard. */
const echo = 1e3;
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
  // What a page gives the element before it is defined, so that it keeps its place, ends with that.
  sheet.replaceSync(
    ':host{display:block;min-height:0!important}:host,div,iframe{width:100%}div{position:relative}iframe{display:block;height:100%;border:0}.hidden{position:absolute;inset:0;visibility:hidden}',
  );
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
      #patience = 0;
      #unsent: Message[] = [];
      /** What was asked for and is not confirmed, or cannot be: it goes into the address of the next frame. */
      #wanted: Record<string, unknown> = {};
      #changes: Record<string, unknown> | undefined;
      /** The keys that the host has said itself: their attributes follow the map. */
      #asked = new Set<string>();
      /** When the map has told a key's value that no host had asked for. */
      #told: Record<string, number> = {};
      #state: Values | null = null;
      #height = 0;
      #growingSteps = 0;
      #near = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#load(),
        { rootMargin: '600px' },
      );

      constructor() {
        super();
        // So that a page can keep it lower than the map asks for.
        this.#box.part = 'box';
        this.#box.append(this.#fallback);
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(this.#box);
      }

      /** What the map shows, as it has told last; null before. */
      get state() {
        return this.#state;
      }

      /** Whether the map has said that it is ready. */
      get ready() {
        return this.#isReady;
      }

      connectedCallback() {
        const height =
          this.#height || Number(this.getAttribute('height')) || naturalHeight(this.clientWidth);
        this.#box.style.height = `${clampHeight(height)}px`;
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
        if (this.#isReflecting) return;
        if (value === null) this.#asked.delete(key);
        else this.#asked.add(key);
        if (before === value) return;
        delete this.#wanted[key];
        if (isAddressKey(key)) {
          if (this.#frame && !this.#isEcho(key, value)) this.#change(key, value);
        } else {
          // Another document is needed.
          this.#unload();
          if (this.isConnected) this.#near.observe(this.#box);
        }
      }

      /** Shows what the keys of an address say; null closes a country or ends a comparison. */
      setState(state: Values) {
        this.#growingSteps = 0;
        for (const key in state) this.#asked.add(key);
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
        if (this.#frame) return;
        const base = this.getAttribute('base') ?? ownBase;
        const story = this.getAttribute('story');
        if (!story) return this.#giveUp('no-story', 'It needs a "story".');
        if (base === undefined)
          return this.#giveUp('no-base', 'It needs a "base", the address of its site.');
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
        if (!url.searchParams.has('scheme')) url.searchParams.set('scheme', this.#schemeOfHost());
        const frame = document.createElement('iframe');
        frame.title = this.title || this.querySelector('a')?.textContent?.trim() || story;
        frame.loading = 'lazy';
        // A browser complains of a feature that it does not have.
        frame.allow = 'share' in navigator ? embedAllow : 'clipboard-write';
        frame.setAttribute('sandbox', embedSandbox);
        // It loads and takes its size, but nobody can reach it before it says something.
        frame.className = 'hidden';
        frame.src = url.href;
        this.#frame = frame;
        this.#box.append(frame);
        this.#patience = window.setTimeout(
          () => this.#giveUp('no-answer', `${url} has not answered.`),
          patience,
        );
      }

      /** A page that says nothing of it is light, whatever the reader's system is. */
      #schemeOfHost() {
        const { colorScheme } = getComputedStyle(this);
        if (!/dark/.test(colorScheme)) return 'light';
        return /light/.test(colorScheme) ? 'auto' : 'dark';
      }

      /** Leaves the link that stands in the element, until a frame answers after all. */
      #giveUp(code: ElementErrorCode, message: string) {
        this.#box.style.height = '';
        // biome-ignore lint/suspicious/noConsole: for the page's developer, who sees nothing else of it.
        console.error(`<${tag}>: ${message}`);
        this.#tell('error', { code, message });
      }

      #tell(type: string, detail: unknown) {
        // An error that bubbles would be taken for one of the host's own scripts.
        this.dispatchEvent(new CustomEvent(type, { bubbles: type !== 'error', detail }));
      }

      #unload() {
        clearTimeout(this.#patience);
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
        clearTimeout(this.#patience);
        // Also where its story never comes: the still map is there, and a way to try again.
        this.#fallback.style.display = 'none';
        if (this.#frame) this.#frame.className = '';
        if (type === 'resize') this.#resize(message.height);
        if (type === 'ready') {
          this.#isReady = true;
          for (const unsent of this.#unsent.splice(0)) this.#post(unsent);
        }
        if (type === 'state' && message.state) {
          this.#growingSteps = 0;
          this.#reflect(message.state, message.cause !== 'host');
        }
        if (/^(ready|state|select|error)$/.test(type)) this.#tell(type, message);
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

      /** Writes what the map shows into the attributes that the host has set or asked for. */
      #reflect(state: Values, isOwn: boolean) {
        this.#state = state;
        this.#isReflecting = true;
        for (const key of keys) {
          const value = state[key];
          if (value === undefined) continue;
          delete this.#wanted[key];
          const text = value === null ? (key === 'country' ? 'none' : null) : String(value);
          if (isOwn) this.#told[key + text] = performance.now();
          if (!this.#asked.has(key)) continue;
          if (text === null) this.removeAttribute(key);
          else this.setAttribute(key, text);
        }
        this.#isReflecting = false;
      }

      /** A host that writes back what it hears, a moment later, would swing between two states for ever. */
      #isEcho(key: string, value: string | null) {
        return performance.now() - (this.#told[key + value] ?? -echo) < echo;
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
