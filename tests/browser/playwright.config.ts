import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { mountedAt, port } from './server.mjs';

const executablePath = findChromium();
const baseURL = `http://127.0.0.1:${port}${mountedAt}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A machine whose cores are busy shows each state later, and no other one.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    viewport: { width: 1280, height: 900 },
    trace: 'off',
    reuseContext: true,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Without the last four Chromium looks for hosts of its own at every start.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/browser/server.mjs',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: `${baseURL}index.html`,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
  },
});
