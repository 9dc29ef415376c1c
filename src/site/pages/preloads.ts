import type { Rolldown } from 'vite';
import type { LanguageCode } from '../../language/language.ts';
import type { Tab } from '../../view/viewState.ts';

/** Scripts that a page's own script asks for, as addresses from the site's root without a leading slash. */
export interface Preloads {
  /** Without them the page cannot begin to answer. */
  readonly soon: readonly string[];
  /** Without them the page answers, but its map stands still. */
  readonly later: readonly string[];
}

/** The modules of the details' panels that a page may open on. */
const panels: Readonly<Record<Tab, string>> = {
  story: '/src/details/article/StoryPanel.tsx',
  country: '/src/details/country/CountryPanel.tsx',
  table: '/src/details/table/TablePanel.tsx',
};

/**
 * The chunks that a page in a language, opening on a tab, will need, so that it need not wait for the first script to
 * name them: two ways to the server and back.
 * @throws Error where the build has no such chunk.
 */
export function preloadsOf(
  bundle: Rolldown.OutputBundle,
  language: LanguageCode,
  tab: Tab,
): Preloads {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const loaded = new Set(entries.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const filesOf = (source: string): readonly string[] => {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(source));
    if (!chunk) throw new Error(`The build has no chunk for ${source}.`);
    return [chunk.fileName, ...chunk.imports].filter((file) => !loaded.has(file));
  };
  return {
    soon: [...filesOf(`/src/language/languages/${language}.ts`), ...filesOf(panels[tab])],
    later: filesOf('/src/map/stage/Stage.tsx'),
  };
}

/** The tags of a page that ask for them; `root` is the page's way to the site's root. */
export function modulePreloads({ soon, later }: Preloads, root: string): readonly string[] {
  return [
    ...soon.map((path) => tag(path, root, '')),
    ...later.map((path) => tag(path, root, ' fetchpriority="low"')),
  ];
}

function tag(path: string, root: string, priority: string): string {
  return `<link rel="modulepreload" crossorigin href="${root}${path}"${priority} />`;
}
