/** However busy the page is, what waits for a quiet moment waits no more milliseconds than this. */
const patience = 2000;

/** Resolves once the page has nothing urgent to do; where the browser does not say so, soon. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
