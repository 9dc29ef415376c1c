const again = '?again=';
let times = 0;

/**
 * Imports once more the script that an import failed with, where the browser says which it was; else it
 * rejects with the failure. Some browsers remember a module that failed for as long as the page lives, so
 * each time it is asked for by another address.
 */
export function retryImport<Part>(error: unknown): Promise<Part> {
  const address = addressIn(error);
  if (!address) return Promise.reject(error);
  times += 1;
  return import(/* @vite-ignore */ `${address}${again}${times}`) as Promise<Part>;
}

/** Tells of each chunk that is lost for good, whoever asked for it: not of one that is asked for once more. */
export function followLostChunks(tell: (error: Error) => void): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    if (payload.message.includes(again) || !addressIn(payload)) tell(payload);
  });
}

function addressIn(error: unknown): string | undefined {
  return /https?:\S+\.js\b/.exec(error instanceof Error ? error.message : '')?.[0];
}
