import type { Rolldown } from 'vite';
import type { LanguageCode } from '../../language/language.ts';

/** Scripts that a page's own script asks for, as addresses from the site's root without a leading slash. */
export interface Preloads {
  /** Without it the page cannot begin to answer. */
  readonly soon: string;
  /** Without it the page answers, but its map stands still. */
  readonly later: string;
}

/**
 * The chunks that a page in a language will need, so that it need not wait for the first script to name them: two
 * ways to the server and back.
 * @throws Error where the build has no such chunk.
 */
export function preloadsOf(bundle: Rolldown.OutputBundle, language: LanguageCode): Preloads {
  const fileOf = (source: string): string => {
    const chunk = Object.values(bundle).find(
      (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(source),
    );
    if (!chunk) throw new Error(`The build has no chunk for ${source}.`);
    return chunk.fileName;
  };
  return {
    soon: fileOf(`/src/language/languages/${language}.ts`),
    later: fileOf('/src/map/stage/Stage.tsx'),
  };
}

/** The tags of a page that ask for them; `root` is the page's way to the site's root. */
export function modulePreloads({ soon, later }: Preloads, root: string): readonly string[] {
  return [tag(soon, root, ''), tag(later, root, ' fetchpriority="low"')];
}

function tag(path: string, root: string, priority: string): string {
  return `<link rel="modulepreload" crossorigin href="${root}${path}"${priority} />`;
}
