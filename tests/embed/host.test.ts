import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectToHost } from '../../src/embed/frame/host.ts';
import { addDays } from '../../src/time/day.ts';
import { createViewStore } from '../../src/view/store.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { sampleStory } from '../fixtures/story.ts';

const story = sampleStory;

type Listen = (event: unknown) => void;

/** An embed in a page that keeps what it is told. */
function frame({ childId = null, height = 500.2 }: { childId?: string | null; height?: number }) {
  const posted: unknown[] = [];
  const parent = { postMessage: (message: unknown) => posted.push(message) };
  const listeners = new Set<Listen>();
  const presses = new Set<Listen>();
  const listenersOf = (type: string) => (type === 'message' ? listeners : presses);
  const box = { height };
  let onResize = () => {};
  const window = {
    parent,
    innerWidth: 800,
    Event,
    document: { documentElement: { dataset: {} } },
    dispatchEvent: () => true,
    location: { href: 'https://maps.example.org/sample/embed/?id=a' },
    addEventListener: (type: string, listen: Listen) => listenersOf(type).add(listen),
    removeEventListener: (type: string, listen: Listen) => listenersOf(type).delete(listen),
    ResizeObserver: class {
      constructor(act: () => void) {
        onResize = act;
      }
      observe() {
        onResize();
      }
      disconnect() {
        onResize = () => {};
      }
    },
  };
  const opening = openingViewState(story, 'en');
  const store = createViewStore(story, opening);
  const disconnect = connectToHost({
    store,
    story,
    opening,
    parameters: { id: 'a', childId, secret: null },
    window: window as unknown as Window & typeof globalThis,
    element: { getBoundingClientRect: () => box } as unknown as Element,
  });
  return {
    store,
    disconnect,
    listeners,
    presses,
    /** What was posted since the last time it was asked. */
    take: () => posted.splice(0),
    /** The same, of one type. */
    takeOf: (type: string) =>
      posted.splice(0).filter((it) => (it as { type?: string }).type === type),
    press: () => {
      for (const listen of presses) listen({});
    },
    resizeTo: (next: number) => {
      box.height = next;
      onResize();
    },
    say: (data: unknown, source: unknown = parent) => {
      const ours = typeof data === 'object' ? { target: 'demarche', v: 1, ...data } : data;
      for (const listen of listeners) listen({ source, data: ours });
    },
  };
}

type Frame = ReturnType<typeof frame>;

/** A frame that has said what it says at first, and has been at rest since. */
function settled(options: { childId?: string } = {}): Frame {
  const one = frame(options);
  vi.advanceTimersByTime(1000);
  one.take();
  return one;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an embed', () => {
  it('says at first that it is ready, how high it is, and what it shows', () => {
    expect(frame({}).take()).toEqual([
      {
        source: 'demarche',
        v: 1,
        id: 'a',
        type: 'ready',
        capabilities: ['hello', 'get-state', 'set-state', 'play', 'pause', 'theme'],
      },
      { source: 'demarche', v: 1, id: 'a', type: 'resize', height: 501 },
      { sentinel: 'amp', type: 'embed-size', height: 501 },
      '{"src":"https://maps.example.org/sample/embed/?id=a","context":"iframe.resize","height":501}',
      {
        source: 'demarche',
        v: 1,
        id: 'a',
        type: 'state',
        state: {
          date: '2025-07-03',
          country: 'RUS',
          compare: null,
          view: 'map',
          tab: 'story',
          lang: 'en',
        },
        cause: 'load',
      },
    ]);
  });

  it("tells the height in pym's words where pym named it", () => {
    expect(frame({ childId: 'pym-0' }).take()).toContain('pymxPYMxpym-0xPYMxheightxPYMx501');
  });

  it('says nothing more while nothing changes', () => {
    const one = settled();
    one.resizeTo(500.9);
    one.store.actions.highlight(['CHN' as never]);
    vi.advanceTimersByTime(60_000);
    expect(one.take()).toEqual([]);
  });

  it('tells no height while it has no box', () => {
    const one = settled();
    one.resizeTo(0);
    vi.advanceTimersByTime(1000);
    expect(one.take()).toEqual([]);
    one.resizeTo(501);
    vi.advanceTimersByTime(1000);
    expect(one.take()).toEqual([]);
    one.resizeTo(640);
    expect(one.takeOf('resize')).toMatchObject([{ height: 640 }]);
  });

  it('tells changes at most every 100 ms, and the last one always', () => {
    const one = settled();
    const heights: unknown[] = [];
    for (let at = 1; at <= 50; at += 1) {
      one.resizeTo(600 + at);
      vi.advanceTimersByTime(10);
      heights.push(...one.takeOf('resize'));
    }
    vi.advanceTimersByTime(1000);
    heights.push(...one.takeOf('resize'));
    expect(heights.length).toBeLessThanOrEqual(6);
    expect(heights.at(-1)).toMatchObject({ height: 650 });
  });

  it('falls silent after 20 growing steps, until somebody does something', () => {
    const one = settled();
    let height = 600;
    const grow = (times: number) => {
      for (let at = 0; at < times; at += 1) {
        height += 10;
        one.resizeTo(height);
        vi.advanceTimersByTime(100);
      }
      return one.takeOf('resize').length;
    };
    expect(grow(50)).toBeLessThanOrEqual(20);
    expect(grow(50)).toBe(0);
    one.store.actions.goToDay(addDays(story.opensOn, -1));
    expect(grow(1)).toBe(1);
    expect(grow(50)).toBe(19);
    one.press();
    expect(grow(1)).toBe(1);
  });

  it('says nothing in a page of its own', () => {
    const lone = { addEventListener: vi.fn(), postMessage: vi.fn() };
    const window = Object.assign(lone, { parent: lone }) as unknown as Window & typeof globalThis;
    const opening = openingViewState(story, 'en');
    const store = createViewStore(story, opening);
    const parameters = { id: null, childId: null, secret: null };
    connectToHost({ store, story, opening, parameters, window, element: {} as Element })();
    expect(lone.addEventListener).not.toHaveBeenCalled();
    expect(lone.postMessage).not.toHaveBeenCalled();
  });

  it('is silent and deaf once it is disconnected', () => {
    const one = settled();
    one.resizeTo(700);
    one.resizeTo(800);
    one.take();
    one.disconnect();
    one.store.actions.apply({ country: null });
    vi.advanceTimersByTime(1000);
    expect(one.take()).toEqual([]);
    expect(one.listeners.size).toBe(0);
    expect(one.presses.size).toBe(0);
  });
});

describe('the state it tells', () => {
  const causes = (one: Frame) =>
    one.takeOf('state').map((message) => (message as { cause: string }).cause);

  it('names the reader, the host or the playback as its cause', () => {
    const one = settled();
    one.store.actions.goToDay(addDays(story.opensOn, -1));
    expect(causes(one)).toEqual(['reader']);
    vi.advanceTimersByTime(100);
    one.say({ type: 'set-state', state: { date: '2024' } });
    expect(causes(one)).toEqual(['host']);
    vi.advanceTimersByTime(100);
    one.say({ type: 'play' });
    expect(one.store.getState().isPlaying).toBe(true);
    one.store.actions.goToDay(story.opensOn);
    expect(causes(one)).toEqual(['playback']);
    one.say({ type: 'pause' });
    expect(one.store.getState().isPlaying).toBe(false);
  });

  it('comes with the stance where another country is opened, and not where one is closed', () => {
    const one = settled();
    one.store.actions.openCountry('CHN' as never);
    expect(one.takeOf('select')).toEqual([
      {
        source: 'demarche',
        v: 1,
        id: 'a',
        type: 'select',
        country: 'CHN',
        date: '2025-07-03',
        stance: 'contacts',
      },
    ]);
    vi.advanceTimersByTime(1000);
    one.store.actions.goToDay(addDays(story.opensOn, -1));
    one.store.actions.apply({ country: null });
    vi.advanceTimersByTime(1000);
    expect(one.takeOf('select')).toEqual([]);
  });
});

describe('a host', () => {
  it('hears everything again when it says hello, though not faster than every 100 ms', () => {
    const one = settled();
    for (let count = 0; count < 100; count += 1) one.say({ type: 'hello' });
    expect(one.take()).toHaveLength(5);
    vi.advanceTimersByTime(99);
    expect(one.take()).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(one.take()).toHaveLength(5);
  });

  it("hears the height again in answer to AMP's and pym's first words", () => {
    const one = settled({ childId: 'pym-0' });
    one.say('pymxPYMxpym-0xPYMxwidthxPYMx640');
    expect(one.takeOf('resize')).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    one.say({ sentinel: 'amp', type: 'frames-init' });
    expect(one.takeOf('embed-size')).toHaveLength(1);
  });

  it('hears the state again when it asks', () => {
    const one = settled();
    one.say({ type: 'get-state' });
    expect(one.take()).toMatchObject([{ type: 'state', cause: 'load' }]);
  });

  it('chooses the colours', () => {
    const one = settled();
    one.say({ type: 'theme', scheme: 'dark' });
    expect(one.store.getState().scheme).toBe('dark');
  });

  it.each([
    { type: 'theme', scheme: 'sepia' },
    { type: 'theme' },
    { type: 'set-state', state: 'date=2024' },
    { type: 'set-state', state: [] },
    { type: 'set-state' },
  ])('changes nothing and hears nothing by %j', (message) => {
    const one = settled();
    const before = one.store.getState();
    one.say(message);
    vi.advanceTimersByTime(1000);
    expect(one.store.getState()).toEqual(before);
    expect(one.take()).toEqual([]);
  });

  it('hears once of a value that cannot be', () => {
    const one = settled();
    for (let count = 0; count < 5; count += 1) {
      one.say({ type: 'set-state', state: { country: 'XYZ', view: 7 } });
      vi.advanceTimersByTime(1000);
    }
    expect(one.take()).toEqual([
      {
        source: 'demarche',
        v: 1,
        id: 'a',
        type: 'error',
        code: 'invalid-state',
        message: 'Ignored in set-state: view 7, country "XYZ"',
      },
    ]);
  });

  it('is only the page round the embed', () => {
    const one = settled();
    for (const source of [null, {}, globalThis]) {
      one.say({ type: 'set-state', state: { country: 'CHN' } }, source);
      one.say({ type: 'hello' }, source);
    }
    vi.advanceTimersByTime(1000);
    expect(one.store.getState().country).toBe('RUS');
    expect(one.take()).toEqual([]);
  });
});
