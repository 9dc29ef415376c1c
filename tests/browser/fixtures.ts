import type { BrowserContext } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

interface Quiet {
  /** Complaints that a test provokes on purpose; every other one fails it. */
  readonly expectedComplaints: readonly RegExp[];
  readonly quiet: undefined;
}

/** Playwright's `test`, which also fails on a console error or warning, an uncaught error, or a foreign request. */
export const test = base.extend<Quiet>({
  expectedComplaints: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, expectedComplaints }, use) => {
      const complaints = listenTo(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unexpected = complaints.filter((it) => !expectedComplaints.some((e) => e.test(it)));
      expect(unexpected, 'a quiet console and no foreign request').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listenTo(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complaints.push(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (webError) => complaints.push(`uncaught: ${webError.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin;
    if (!isLocal) complaints.push(`request to another host: ${url.href}`);
  });
  return complaints;
}
