import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A classic script without imports. */
export interface ClassicScript {
  readonly code: string;
  /** For a `script` element's attribute of that name. */
  readonly integrity: string;
  /** Of these very bytes: another code has another version. */
  readonly version: string;
}

/** Builds `embed.js`, the script a news site loads beside its own. */
export function buildLoader(): Promise<ClassicScript> {
  return buildClassic(new URL('../../embed/element/loader.ts', import.meta.url));
}

/** Builds the script that every page runs before it is painted. */
export function buildBoot(): Promise<ClassicScript> {
  return buildClassic(new URL('../../app/boot.ts', import.meta.url));
}

async function buildClassic(source: URL): Promise<ClassicScript> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(source),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${source.href} must come to one script.`);
  }
  const hash = (algorithm: string) => createHash(algorithm).update(chunk.code);
  return {
    code: chunk.code,
    integrity: `sha384-${hash('sha384').digest('base64')}`,
    version: hash('sha256').digest('hex').slice(0, 10),
  };
}
