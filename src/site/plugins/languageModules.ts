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
    resolveId: (id) => (kindOf(id) ? `\0${id}` : undefined),
    load(id) {
      const [kind, language = ''] = kindOf(id.replace(/^\0/, '')) ?? [];
      if (!kind) return undefined;
      const { name, files, read } = kinds[kind];
      for (const file of files) this.addWatchFile(join(dataDir, file));
      return `export const ${name} = ${JSON.stringify(read(language, dataDir))};\n`;
    },
  };
}

/** What a module exports, the files that it is made of beside CLDR's, and how. */
const kinds = {
  cldr: {
    name: 'cldr',
    files: ['language/names.csv', 'language/list-patterns.csv'],
    read: readCldr,
  },
  regions: {
    name: 'regions',
    files: ['geo/regions.csv', 'geo/countries.csv'],
    read: readRegionNames,
  },
  'area-notes': { name: 'areaNotes', files: ['geo/area-notes.csv'], read: readAreaNotes },
  'country-search': {
    name: 'otherNames',
    files: ['language/alternative-names.csv'],
    read: (_language: string, dataDir: string) => readOtherNames(dataDir),
  },
};

function kindOf(id: string): [kind: keyof typeof kinds, language: string | undefined] | undefined {
  const [, kind = '', language] = /^virtual:([\w-]+)(?:\/(\w+))?$/.exec(id) ?? [];
  return Object.hasOwn(kinds, kind) ? [kind as keyof typeof kinds, language] : undefined;
}
