import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCldr } from './cldr.ts';
import { readOtherNames } from './otherNames.ts';

/**
 * A Vite plugin that gives `virtual:cldr/<language>` (`export const cldr`) and
 * `virtual:country-search` (`export const otherNames`) from the pinned CLDR packages and the house
 * style in `<dataDir>/language`. A fault in those files stops the build with its row.
 */
export function cldrModules(dataDir: string): Plugin {
  return {
    name: 'demarche:cldr',
    resolveId(id) {
      return id.startsWith(cldrPrefix) || id === searchId ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${searchId}`) {
        this.addWatchFile(join(dataDir, 'language', 'alternative-names.csv'));
        return moduleOf('otherNames', readOtherNames(dataDir));
      }
      if (!id.startsWith(`\0${cldrPrefix}`)) return undefined;
      this.addWatchFile(join(dataDir, 'language', 'names.csv'));
      this.addWatchFile(join(dataDir, 'language', 'list-patterns.csv'));
      return moduleOf('cldr', readCldr(id.slice(cldrPrefix.length + 1), dataDir));
    },
  };
}

const cldrPrefix = 'virtual:cldr/';
const searchId = 'virtual:country-search';

function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};\n`;
}
