import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findProgram } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that the browser tests drive: `CHROMIUM_PATH`, else the first one on the PATH, else Playwright's own.
 * @returns {string | undefined} its path; undefined where there is none
 */
export function findChromium() {
  return process.env.CHROMIUM_PATH || (findProgram(names) ?? playwrightsOwn());
}

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
