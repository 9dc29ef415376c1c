import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// `npm run outlines`. Node 20 does not read TypeScript: Vite does.
const { module } = await runnerImport(
  fileURLToPath(new URL('packages/writeWorld.ts', import.meta.url)),
  { configFile: false, logLevel: 'error' },
);
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
await module.writeWorld(fileURLToPath(new URL('../../data/geo', import.meta.url)), say);
