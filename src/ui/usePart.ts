import { useEffect, useState } from 'react';

/**
 * A part of the page that comes in a chunk of its own; null until it is there. Throws in rendering where
 * it does not come, for the boundary round it; a boundary that tries again asks for it again.
 */
export function usePart<Part>(load: () => Promise<Part>): Part | null {
  const [result, setResult] = useState<{ part: Part } | { error: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load()
      .catch(loadPastCache<Part>)
      .then(
        (part) => isCurrent && setResult({ part }),
        (error: unknown) => isCurrent && setResult({ error }),
      );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (result && 'error' in result) throw result.error;
  return result ? result.part : null;
}

/** Some browsers remember a module that failed for as long as the page lives; another address gets past that. */
async function loadPastCache<Part>(error: unknown): Promise<Part> {
  const address = /https?:\S+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  if (!address) throw error;
  return (await import(/* @vite-ignore */ `${address}?again`)) as Part;
}
