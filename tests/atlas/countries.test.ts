// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readCountries,
  readGroups,
  readRegions,
  readSmallStates,
  readTerritories,
  readTiles,
} from '../../src/atlas/countries.ts';
import { readDisputedAreas } from '../../src/atlas/disputedAreas.ts';

const dataDir = 'data/geo';
const require = createRequire(import.meta.url);

describe('the tables of data/geo', () => {
  it('hold 193 members of the UN, four further states and three that a story may add', () => {
    const countries = readCountries(dataDir);
    expect(countries.filter(({ isUnMember }) => isUnMember)).toHaveLength(193);
    const others = countries.filter(({ isUnMember }) => !isUnMember);
    expect(others.map(({ iso3, kind }) => `${iso3} ${kind}`)).toEqual([
      'COK extra',
      'ESH extra',
      'NIU extra',
      'PSE state',
      'TWN state',
      'VAT state',
      'XKX state',
    ]);
  });

  it('agree with the CLDR on codes, regions and membership of the UN', () => {
    const containment: Record<string, { _contains: string[] }> =
      require('cldr-core/supplemental/territoryContainment.json').supplemental.territoryContainment;
    const codes: Record<string, { _alpha3?: string }> =
      require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
    for (const { iso3, iso2, isUnMember, region, subregion } of readCountries(dataDir)) {
      // The CLDR's own code for Kosovo is XKK; the product says XKX, as the boundary data does.
      expect(codes[iso2]?._alpha3, iso3).toBe(iso3 === 'XKX' ? 'XKK' : iso3);
      expect(containment[subregion]?._contains, iso3).toContain(iso2);
      expect(containment[region]?._contains, iso3).toContain(subregion);
      expect(containment.UN?._contains.includes(iso2), iso3).toBe(isUnMember);
    }
  });

  it('name every region in use, with the region it is part of', () => {
    const regions = new Map(readRegions(dataDir).map((region) => [region.code, region]));
    for (const { region, subregion } of readCountries(dataDir)) {
      expect(regions.get(region)?.partOf).toBeNull();
      expect(regions.get(subregion)?.partOf).toBe(region);
    }
  });

  it('hold the groups with their members', () => {
    const sizes = Object.fromEntries(readGroups(dataDir).map((g) => [g.id, g.members.length]));
    expect(sizes).toMatchObject({ p5: 5, g7: 7, g20: 19, eu: 27, oic: 57, sco: 10, gcc: 6 });
  });

  it('say to whom each further outline belongs', () => {
    const owners = new Map(readTerritories(dataDir).map((t) => [t.id, t.belongsTo]));
    expect([owners.get('GRL'), owners.get('ESH'), owners.get('CYN')]).toEqual(['DNK', null, 'CYP']);
  });

  it('name every disputed area once', () => {
    const areas = readDisputedAreas(dataDir).map(({ id }) => id);
    expect(areas.length).toBeGreaterThan(8);
    expect(new Set(areas).size).toBe(areas.length);
  });
});

describe('a bad table', () => {
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'geo-'));
    cpSync(dataDir, copy, { recursive: true });
  });

  afterEach(() => rmSync(copy, { recursive: true }));

  function change(file: string, from: string, to: string): void {
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(copy, file), text.replace(from, to));
  }

  it.each([
    ['countries.csv', 'AFG,AF', 'Afg,AF', readCountries, 'row 2, column iso3: "Afg" is not a code'],
    ['countries.csv', 'AGO,AO', 'AFG,AO', readCountries, 'row 3, column iso3: "AFG" stands twice'],
    ['countries.csv', 'AF,yes', 'AF,maybe', readCountries, 'row 2, column un_member: "maybe"'],
    ['countries.csv', ',142,034', ',999,034', readCountries, 'row 2, column region: "999"'],
    [
      'countries.csv',
      'iso3,',
      'code,',
      readCountries,
      'countries.csv row 1: "code" is not a column',
    ],
    ['groups.csv', ',CHN', ',CHI', readGroups, 'row 2, column iso3: "CHI" is not a country'],
    ['groups.csv', ',FRA', ',CHN', readGroups, 'row 3, column iso3: "CHN" stands twice in p5'],
    ['territories.csv', 'USA,\n', 'UUU,\n', readTerritories, 'row 2, column belongs_to: "UUU"'],
    ['anchors.csv', '12.45,', '212.45,', readSmallStates, 'row 2, column longitude: "212.45"'],
    ['tiles.csv', 'AFG,', 'AFX,', readTiles, 'row 2, column country: "AFX" is not a country'],
    ['tiles.csv', 'AGO,', 'AFG,', readTiles, 'row 3, column country: "AFG" stands twice'],
    [
      'tiles.csv',
      'AGO,11,9',
      'AGO,18,3',
      readTiles,
      'row 3, column country: "AGO" has the cell of AFG',
    ],
    [
      'tiles.csv',
      'AFG,18',
      'AFG,-1',
      readTiles,
      'row 2, column wide_column: "-1" is not a whole number from 0',
    ],
    ['disputed.csv', 'crimea,UKR', 'crimea,Ukr', readDisputedAreas, 'column outline: "Ukr"'],
  ])('%s is refused with its row and column (%#)', (file, from, to, read, problem) => {
    change(file, from, to);
    expect(() => read(copy)).toThrow(`${file} ${problem.startsWith('row') ? problem : ''}`);
    expect(() => read(copy)).toThrow(problem);
  });

  it('may have a byte-order mark and CRLF, as spreadsheets write them', () => {
    const text = readFileSync(join(copy, 'groups.csv'), 'utf8');
    writeFileSync(join(copy, 'groups.csv'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(readGroups(copy)).toEqual(readGroups(dataDir));
  });
});
