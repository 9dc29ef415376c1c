import { useEffect, useState } from 'react';
import { retryImport } from './retryImport.ts';

/**
 * A part of the page that comes in a chunk of its own; null until it is there. Throws in rendering where
 * it does not come, for the boundary round it; a boundary that tries again asks for it again.
 */
export function useLazyModule<Part>(load: () => Promise<Part>): Part | null {
  const [result, setResult] = useState<{ part: Part } | { error: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load()
      .catch(retryImport<Part>)
      .then(
        (part) => isCurrent && setResult({ part }),
        (error: unknown) => isCurrent && setResult({ error: new LostModuleError(error) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (result && 'error' in result) throw result.error;
  return result ? result.part : null;
}

/** A chunk that did not come, the second time either. */
export class LostModuleError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
