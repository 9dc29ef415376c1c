import type { Rolldown } from 'vite';
import type { LanguageCode } from '../../language/language.ts';

/** The browser's files that every page asks for, as addresses from the site's root without a leading slash. */
export interface ClientFiles {
  /** The script that runs before anything is painted. */
  readonly boot: string;
  readonly sheet: string;
  readonly script: string;
  /** What the script imports. */
  readonly imports: readonly string[];
}

/** @throws Error where the build has not one script to begin with, or not one style sheet. */
export function clientFiles(bundle: Rolldown.OutputBundle, boot: string): ClientFiles {
  const [entry, ...entries] = chunksOf(bundle).filter(({ isEntry }) => isEntry);
  const [sheet, ...sheets] = Object.keys(bundle).filter((file) => file.endsWith('.css'));
  if (!entry || !sheet || entries.length > 0 || sheets.length > 0) {
    throw new Error('The build must come to one script to begin with and one style sheet.');
  }
  return { boot, sheet, script: entry.fileName, imports: entry.imports };
}

/**
 * The chunks without which a page in a language, which opens on the article, cannot answer, so that it need not wait
 * for its script to name them: two ways to the server and back.
 * @throws Error where the build has no such chunk.
 */
export function chunksNeededBy(
  bundle: Rolldown.OutputBundle,
  language: LanguageCode,
): readonly string[] {
  const chunks = chunksOf(bundle);
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const loaded = new Set(entries.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const filesOf = (source: string): readonly string[] => {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(source));
    if (!chunk) throw new Error(`The build has no chunk for ${source}.`);
    return [chunk.fileName, ...chunk.imports].filter((file) => !loaded.has(file));
  };
  return [`/src/language/languages/${language}.ts`, '/src/details/article/StoryPanel.tsx'].flatMap(
    filesOf,
  );
}

function chunksOf(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((one) => one.type === 'chunk');
}
