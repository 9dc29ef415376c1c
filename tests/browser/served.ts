import { once } from 'node:events';
import { test as base, expect } from './fixtures.ts';
import { type Served, startNginx } from './nginx.mjs';
import { createHostsServer } from './server.mjs';

interface OfWorker {
  /** The built site behind nginx, with the headers and the policy of the build. */
  readonly site: Served;
  /** The address of the pages in `hosts/`, which embed that site's maps; with a slash at its end. */
  readonly hosts: string;
}

/**
 * The browser tests' `test` with `baseURL` behind nginx. It also fails on a violation of the policy, and
 * where the page or an embed so much as looks at a storage, which throws; and where an embed writes history.
 */
export const test = base.extend<{ readonly witness: undefined }, OfWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const site = await startNginx();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  hosts: [
    async ({ site }, use) => {
      const server = createHostsServer(site.url).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      await use(`http://127.0.0.1:${address.port}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
  expectedComplaints: ({ hosts }, use) => use([new RegExp(`^request to another host: ${hosts}`)]),
  witness: [
    async ({ context }, use) => {
      await context.addInitScript(complain);
      await use(undefined);
      expect(await context.cookies()).toEqual([]);
      expect(context.serviceWorkers()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Runs in every document before its own scripts; the console is where the tests hear of it. */
function complain(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`violation of ${violatedDirective}: ${blockedURI} ${sample}`);
  });
  const refuse = (name: string) => () => {
    console.error(`${name} was touched`);
    throw new DOMException(`${name} is blocked`, 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(window, name, { get: refuse(name) });
  }
  const cookie = refuse('document.cookie');
  Object.defineProperty(Document.prototype, 'cookie', { get: cookie, set: cookie });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse('serviceWorker') });
  if (window === top) return;
  history.pushState = refuse('pushState');
  history.replaceState = refuse('replaceState');
}
