import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script a news site loads beside its own. */
export interface LoaderScript {
  readonly code: string;
  /** For a `script` element's attribute of that name. */
  readonly integrity: string;
  /** Of these very bytes: another code has another version. */
  readonly version: string;
}

/** Builds `embed.js` from the loader: one classic script without imports. */
export async function buildLoader(): Promise<LoaderScript> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: loader, output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error('The loader for host pages must come to one script.');
  }
  const hash = (algorithm: string) => createHash(algorithm).update(chunk.code);
  return {
    code: chunk.code,
    integrity: `sha384-${hash('sha384').digest('base64')}`,
    version: hash('sha256').digest('hex').slice(0, 10),
  };
}

const loader = fileURLToPath(new URL('../embed/loader.ts', import.meta.url));
