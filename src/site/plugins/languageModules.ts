import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readAreaNotes } from '../data/areaNotes.ts';
import { readCldr } from '../data/cldr.ts';
import { readOtherNames } from '../data/otherNames.ts';
import { readRegionNames } from '../data/regionNames.ts';

/**
 * A Vite plugin that gives `virtual:cldr/<language>` (`export const cldr`), `virtual:country-search`
 * (`export const otherNames`), `virtual:regions/<language>` (`export const regions`) and
 * `virtual:area-notes/<language>` (`export const areaNotes`) from the pinned CLDR packages, the house style in
 * `<dataDir>/language`, and the regions and notes in `<dataDir>/geo`. A fault in those files stops the build with
 * its row.
 */
export function languageModules(dataDir: string): Plugin {
  return {
    name: 'demarche:language',
    resolveId(id) {
      const isOurs = prefixes.some((prefix) => id.startsWith(prefix)) || id === searchId;
      return isOurs ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${searchId}`) {
        this.addWatchFile(join(dataDir, 'language', 'alternative-names.csv'));
        return moduleOf('otherNames', readOtherNames(dataDir));
      }
      if (id.startsWith(`\0${areasPrefix}`)) {
        this.addWatchFile(join(dataDir, 'geo', 'area-notes.csv'));
        return moduleOf('areaNotes', readAreaNotes(id.slice(areasPrefix.length + 1), dataDir));
      }
      if (id.startsWith(`\0${regionsPrefix}`)) {
        this.addWatchFile(join(dataDir, 'geo', 'regions.csv'));
        this.addWatchFile(join(dataDir, 'geo', 'countries.csv'));
        return moduleOf('regions', readRegionNames(id.slice(regionsPrefix.length + 1), dataDir));
      }
      if (!id.startsWith(`\0${cldrPrefix}`)) return undefined;
      this.addWatchFile(join(dataDir, 'language', 'names.csv'));
      this.addWatchFile(join(dataDir, 'language', 'list-patterns.csv'));
      return moduleOf('cldr', readCldr(id.slice(cldrPrefix.length + 1), dataDir));
    },
  };
}

const cldrPrefix = 'virtual:cldr/';
const areasPrefix = 'virtual:area-notes/';
const regionsPrefix = 'virtual:regions/';
const prefixes = [cldrPrefix, areasPrefix, regionsPrefix];
const searchId = 'virtual:country-search';

function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};\n`;
}
