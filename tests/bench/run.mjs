import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// The bench reads the stories as the build does; Node runs none of that without Vite.
const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {{ module: typeof import('./bench.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), {
  root,
  logLevel: 'error',
});
await module.bench(root);
