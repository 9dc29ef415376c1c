import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { createStaticServer, mountedAt, port } from './server.mjs';

const fileOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = findChromium();
const server = createStaticServer(fileOf('../../dist'));
await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${port}${mountedAt}`, { waitUntil: 'networkidle' });
  await page.getByRole('option', { name: /^Russia:/ }).waitFor({ state: 'attached' });
  // Names of countries come last.
  await page.getByRole('region', { name: 'Map' }).getByText('Australia').first().waitFor();
  await page.screenshot({ path: fileOf('./page.png') });
} finally {
  await browser.close();
  server.close();
}
