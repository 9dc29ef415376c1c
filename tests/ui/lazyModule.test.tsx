// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  forgetLostModules,
  type LazyModule,
  LostModuleError,
  lazyModule,
  loadAllModules,
  useLazyModule,
} from '../../src/ui/lazyModule.ts';

interface Chunk {
  readonly Panel: () => ReactNode;
}

function Panel() {
  const [times, setTimes] = useState(0);
  const shown = useSyncExternalStore(store.subscribe, store.read, () => 'first');
  return (
    <button type="button" onClick={() => setTimes(times + 1)}>
      {shown}, pressed {times} times
    </button>
  );
}

/** An external store, as the view's is. */
const store = (() => {
  let value = 'first';
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    write: (next: string) => {
      value = next;
      for (const tell of listeners) tell();
    },
  };
})();

/** A chunk that comes when `arrive` is called, and how often it was asked for. */
function chunkOnItsWay() {
  let arrive = (_chunk: Chunk) => {};
  const load = vi.fn(
    () =>
      new Promise<Chunk>((resolve) => {
        arrive = resolve;
      }),
  );
  return { module: lazyModule(load), load, arrive: () => arrive({ Panel }) };
}

/** The same element each time, as in the page. */
function sectionOf(module: LazyModule<Chunk>) {
  function Lazy() {
    const { Panel } = useLazyModule(module);
    return <Panel />;
  }
  return (
    <Suspense fallback={<p>On its way</p>}>
      <Lazy />
    </Suspense>
  );
}

let setOutside = (_value: number) => {};

function Page({ children }: { readonly children: ReactNode }) {
  const [value, set] = useState(0);
  setOutside = set;
  return (
    <main data-value={value}>
      <output>{useSyncExternalStore(store.subscribe, store.read, () => 'first')}</output>
      {children}
    </main>
  );
}

/** A prerendered page that is hydrated while the chunk of its button is on its way. */
async function hydratePage() {
  const section = sectionOf(lazyModule(async () => ({ Panel })));
  renderToString(<Page>{section}</Page>);
  await loadAllModules();
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(<Page>{section}</Page>);
  const chunk = chunkOnItsWay();
  const button = screen.getByRole('button');
  const onRecoverableError = vi.fn();
  const root = await act(async () =>
    hydrateRoot(place, <Page>{sectionOf(chunk.module)}</Page>, { onRecoverableError }),
  );
  return { ...chunk, button, root, onRecoverableError };
}

afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  store.write('first');
});

describe('a lazy module', () => {
  it('is fetched once for all who need it, and used without waiting from then on', async () => {
    const { module, load, arrive } = chunkOnItsWay();
    expect(load).not.toHaveBeenCalled();
    const both = Promise.all([module.load(), module.load()]);
    arrive();
    expect(await both).toEqual([{ Panel }, { Panel }]);
    expect(load).toHaveBeenCalledOnce();
    expect(renderToString(sectionOf(module))).toContain('first');
  });

  it('shows the fallback until it is there', async () => {
    const { module, arrive } = chunkOnItsWay();
    await act(async () => render(sectionOf(module)));
    expect(screen.getByText('On its way')).toBeDefined();
    await act(async () => arrive());
    expect(await screen.findByRole('button', { name: /pressed 0/ })).toBeDefined();
  });

  it('that did not come is told to the boundary, and asked for again by its retry', async () => {
    const load = vi.fn(() => Promise.reject<Chunk>(new Error('offline')));
    const errors: unknown[] = [];
    const section = sectionOf(lazyModule(load));
    await act(async () =>
      render(<Boundary>{section}</Boundary>, { onCaughtError: (error) => errors.push(error) }),
    );
    expect(errors).toEqual([expect.any(LostModuleError)]);
    load.mockImplementation(() => Promise.resolve({ Panel }));
    await act(async () => screen.getByText('Retry').click());
    expect(await screen.findByRole('button', { name: /pressed 0/ })).toBeDefined();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('a lazy module that was lost', () => {
  it('is asked for again by whoever loads it again', async () => {
    const load = vi.fn(() => Promise.reject<Chunk>(new Error('offline')));
    const module = lazyModule(load);
    await expect(module.load()).rejects.toThrow('offline');
    load.mockImplementation(() => Promise.resolve({ Panel }));
    expect(await module.load()).toEqual({ Panel });
  });
});

describe('a prerendered section whose chunk is on its way', () => {
  it('keeps its HTML and answers once the chunk is there', async () => {
    const { button, arrive, onRecoverableError } = await hydratePage();
    expect(screen.getByRole('button')).toBe(button);
    await act(async () => arrive());
    expect(screen.getByRole('button')).toBe(button);
    await act(async () => button.click());
    expect(button.textContent).toContain('pressed 1');
    expect(onRecoverableError).not.toHaveBeenCalled();
  });

  it('stands while the store and what is round it change, and then tells what they say', async () => {
    const { button, arrive, onRecoverableError } = await hydratePage();
    await act(async () => store.write('second'));
    await act(async () => setOutside(1));
    expect(screen.getByRole('status').textContent).toBe('second');
    expect(screen.getByRole('button')).toBe(button);
    expect(button.textContent).toContain('first');
    await act(async () => arrive());
    expect(screen.getByRole('button')).toBe(button);
    expect(button.textContent).toContain('second');
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const retry = () => {
      forgetLostModules();
      this.setState({ hasFailed: false });
    };
    return (
      <button type="button" onClick={retry}>
        Retry
      </button>
    );
  }
}
