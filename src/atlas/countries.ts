import type { KnownGroup } from '../authoring/groupList.ts';
import type { Cell, Squares } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import { parseIso3 } from '../geo/iso3.ts';
import { readCsv } from './csv.ts';

/** A state that takes stances. */
export interface Country {
  readonly iso3: Iso3;
  readonly iso2: string;
  readonly isUnMember: boolean;
  /** `state` is one of the 197; `extra` takes part only where a story says so. */
  readonly kind: 'state' | 'extra';
  /** UN M49 code of its region (`142`, Asia), named in `regions.csv` and in the CLDR. */
  readonly region: string;
  /** UN M49 code of its subregion (`034`, Southern Asia). */
  readonly subregion: string;
}

/** An outline beyond the states: a dependency, a disputed area or plain land. */
export interface Territory {
  /** The atlas's own code, not always an ISO one (`SOL`, `CYN`, `KAS`, `IOA`). */
  readonly id: string;
  readonly name: string;
  /** The state whose stance fills it; null for land without a stance. */
  readonly belongsTo: Iso3 | null;
  /** What there is to say of it, '' for most. */
  readonly note: string;
}

/** A UN M49 region or subregion that holds at least one of the countries. */
export interface Region {
  readonly code: string;
  /** The region a subregion lies in; null for a region. */
  readonly partOf: string | null;
  /** Its English name in the CLDR. */
  readonly name: string;
}

/** The point of a small state's marker. */
export interface SmallState {
  readonly iso3: Iso3;
  /** Longitude and latitude in degrees. */
  readonly position: readonly [longitude: number, latitude: number];
}

/** The cells of a country in the two tile grids. */
export interface Tile {
  readonly iso3: Iso3;
  readonly squares: Squares;
}

/**
 * The states and possible further recognisers of `countries.csv`, by code. `dataDir` is the folder `data/geo`.
 * @throws Error with file, row and column on the first bad cell; so do the other readers here.
 */
export function readCountries(dataDir: string): Country[] {
  const regions = new Set(readRegions(dataDir).map(({ code }) => code));
  const parseRegion = (text: string) => (regions.has(text) ? text : undefined);
  const columns = ['iso3', 'iso2', 'un_member', 'kind', 'region', 'subregion'];
  const rows = readCsv(dataDir, 'countries.csv', columns);
  const seen = new Set<string>();
  return rows.map((row) => {
    const iso3 = row.read('iso3', parseIso3, 'a code of three capitals');
    if (seen.has(iso3)) throw row.problem('iso3', 'stands twice');
    seen.add(iso3);
    return {
      iso3,
      iso2: row.read('iso2', (text) => text.match(/^[A-Z]{2}$/)?.[0], 'a code of two capitals'),
      isUnMember: row.read('un_member', parseYesNo, '"yes" or "no"'),
      kind: row.read('kind', parseKind, '"state" or "extra"'),
      region: row.read('region', parseRegion, 'a region of regions.csv'),
      subregion: row.read('subregion', parseRegion, 'a region of regions.csv'),
    };
  });
}

/** The groups of `groups.csv` in the file's order, each with its members; every member must be a country. */
export function readGroups(dataDir: string): KnownGroup[] {
  const parse = countryParser(dataDir);
  const groups = new Map<string, { id: string; label: string; members: Iso3[] }>();
  for (const row of readCsv(dataDir, 'groups.csv', ['group', 'label', 'iso3'])) {
    const id = row.read('group', parseFilled, 'a group id');
    const label = row.read('label', parseFilled, 'a name');
    const group = groups.get(id) ?? { id, label, members: [] };
    if (group.label !== label) throw row.problem('label', `differs from "${group.label}" above`);
    const member = row.read('iso3', parse, 'a country of countries.csv');
    if (group.members.includes(member)) throw row.problem('iso3', `stands twice in ${id}`);
    group.members.push(member);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** The outlines of `territories.csv`. */
export function readTerritories(dataDir: string): Territory[] {
  const parse = countryParser(dataDir);
  return readCsv(dataDir, 'territories.csv', ['a3', 'name', 'belongs_to', 'note']).map((row) => ({
    id: row.read('a3', parseIso3, 'a code of three capitals'),
    name: row.read('name', parseFilled, 'a name'),
    belongsTo:
      row.text('belongs_to') === ''
        ? null
        : row.read('belongs_to', parse, 'a country of countries.csv'),
    note: row.text('note'),
  }));
}

/** Every unit of the map by code, with the state that it belongs to; null for land without a stance. */
export function readUnits(dataDir: string): ReadonlyMap<string, Iso3 | null> {
  return new Map([
    ...readCountries(dataDir).map(({ iso3 }) => [iso3, iso3] as const),
    ...readTerritories(dataDir).map(({ id, belongsTo }) => [id, belongsTo] as const),
  ]);
}

/** The regions of `regions.csv`. */
export function readRegions(dataDir: string): Region[] {
  return readCsv(dataDir, 'regions.csv', ['code', 'part_of', 'name']).map((row) => ({
    code: row.read('code', (text) => text.match(/^\d{3}$/)?.[0], 'a code of three digits'),
    partOf: row.text('part_of') || null,
    name: row.read('name', parseFilled, 'a name'),
  }));
}

/** The states drawn with a marker too, from `anchors.csv`. */
export function readSmallStates(dataDir: string): SmallState[] {
  const parse = countryParser(dataDir);
  return readCsv(dataDir, 'anchors.csv', ['iso3', 'longitude', 'latitude']).map((row) => ({
    iso3: row.read('iso3', parse, 'a country of countries.csv'),
    position: [
      row.read('longitude', (text) => parseDegrees(text, 180), 'a longitude in degrees'),
      row.read('latitude', (text) => parseDegrees(text, 90), 'a latitude in degrees'),
    ],
  }));
}

/** The two tile grids of `tiles.csv`; in each no country stands twice, no two in one cell. */
export function readTiles(dataDir: string): Tile[] {
  const parse = countryParser(dataDir);
  const names = ['wide_column', 'wide_row', 'tall_column', 'tall_row'];
  const seen = new Set<Iso3>();
  const taken = new Map<string, Iso3>();
  return readCsv(dataDir, 'tiles.csv', ['country', ...names]).map((row) => {
    const iso3 = row.read('country', parse, 'a country of countries.csv');
    if (seen.has(iso3)) throw row.problem('country', 'stands twice');
    seen.add(iso3);
    const cellOf = (grid: 'wide' | 'tall'): Cell => {
      const column = row.read(`${grid}_column`, parseCount, 'a whole number from 0');
      const line = row.read(`${grid}_row`, parseCount, 'a whole number from 0');
      const cell = `${grid} ${column} ${line}`;
      const other = taken.get(cell);
      if (other) throw row.problem('country', `has the cell of ${other}`);
      taken.set(cell, iso3);
      return [column, line];
    };
    return { iso3, squares: [cellOf('wide'), cellOf('tall')] };
  });
}

function countryParser(dataDir: string): (text: string) => Iso3 | undefined {
  const codes = new Set<string>(readCountries(dataDir).map(({ iso3 }) => iso3));
  return (text) => (codes.has(text) ? parseIso3(text) : undefined);
}

function parseFilled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function parseYesNo(text: string): boolean | undefined {
  return text === 'yes' || (text === 'no' ? false : undefined);
}

function parseKind(text: string): Country['kind'] | undefined {
  return text === 'state' || text === 'extra' ? text : undefined;
}

function parseCount(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function parseDegrees(text: string, limit: number): number | undefined {
  const degrees = Number(text);
  return text !== '' && Math.abs(degrees) <= limit ? degrees : undefined;
}
