import { use } from 'react';
import { retryImport } from './retryImport.ts';

/** A module in a chunk of its own, fetched when it is first needed and once for all who need it. */
export interface LazyModule<Exports> {
  /** Fetches the chunk if it is not there, and again where it was lost; rejects with a `LostModuleError`. */
  readonly load: () => Promise<Exports>;
  /** The same promise each time, rejected or not, until `forgetLostModules`. */
  readonly asked: () => Promise<Exports>;
}

const pending = new Set<Promise<unknown>>();
const lost = new Set<() => void>();

/** Declares a lazy module, at the top level of the module that uses it; `load` is one `import()`. */
export function lazyModule<Exports>(load: () => Promise<Exports>): LazyModule<Exports> {
  let promise: Promise<Exports> | undefined;
  const forget = () => {
    promise = undefined;
  };
  const fetch = async () => {
    try {
      return await load().catch(retryImport<Exports>);
    } catch (error) {
      lost.add(forget);
      throw new LostModuleError(error);
    }
  };
  const asked = () => {
    if (promise) return promise;
    const asking = fetch();
    pending.add(asking);
    const end = () => pending.delete(asking);
    // As React marks a promise that it has seen settle: what is there is not waited for.
    asking.then((value) => {
      end();
      Object.assign(asking, { status: 'fulfilled', value });
    }, end);
    promise = asking;
    return asking;
  };
  return {
    load: () => {
      if (lost.delete(forget)) forget();
      return asked();
    },
    asked,
  };
}

/**
 * What a lazy module exports. Until its chunk is there the nearest `Suspense` shows its fallback, or keeps the
 * prerendered HTML that it hydrates; where the chunk does not come this throws a `LostModuleError` for the error
 * boundary round it.
 */
export function useLazyModule<Exports>(module: LazyModule<Exports>): Exports {
  return use(module.asked());
}

/** Forgets which chunks did not come, so that they are asked for again: what an error boundary's retry does first. */
export function forgetLostModules(): void {
  for (const forget of lost) forget();
  lost.clear();
}

/**
 * Waits for the modules that the last render has asked for, and answers whether there were any: Node renders again
 * until there are none. Rejects where one does not load.
 */
export async function loadAllModules(): Promise<boolean> {
  const asked = [...pending];
  await Promise.all(asked);
  return asked.length > 0;
}

/** A chunk that did not come, the second time either. */
export class LostModuleError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
