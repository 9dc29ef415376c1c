let times = 0;

/**
 * Imports a script that was lost. A browser may remember a module that failed for as long as the page
 * lives, so each time it is asked for by another address.
 * @param address complete, without a query
 */
export function importAgain<Part>(address: string): Promise<Part> {
  times += 1;
  return import(/* @vite-ignore */ `${address}?again=${times}`) as Promise<Part>;
}

/** The same for what an import failed with, where the browser says what it was. */
export async function importLost<Part>(error: unknown): Promise<Part> {
  const address = /https?:\S+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  if (!address) throw error;
  return importAgain<Part>(address);
}
