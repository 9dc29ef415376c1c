import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCldr } from '../../src/site/data/cldr.ts';
import { readOtherNames } from '../../src/site/data/otherNames.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'language-'));
  mkdirSync(join(dataDir, 'language'));
  for (const file of ['names.csv', 'list-patterns.csv', 'alternative-names.csv']) {
    writeFileSync(fileAt(file), readFileSync(join('data/language', file)));
  }
});

afterEach(() => rmSync(dataDir, { recursive: true }));

function fileAt(file: string): string {
  return join(dataDir, 'language', file);
}

function append(file: string, row: string): void {
  writeFileSync(fileAt(file), `${row}\n`, { flag: 'a' });
}

describe('readCldr', () => {
  it('puts the house name over the one of CLDR, in that language only', () => {
    append('names.csv', 'en,FRA,Gaul,a test');
    expect(readCldr('en', dataDir).countries.FRA).toBe('Gaul');
    expect(readCldr('fa', dataDir).countries.FRA).toBe('فرانسه');
  });

  it('reads a file with a byte-order mark and CRLF as spreadsheets write it', () => {
    const text = readFileSync(fileAt('names.csv'), 'utf8');
    writeFileSync(fileAt('names.csv'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(readCldr('en', dataDir)).toEqual(readCldr('en', 'data'));
  });

  it.each([
    ['en,FRA,Gaul,', /names\.csv row \d+, column reason: is empty/],
    ['en,MMR,Burma,again', /"MMR" has a name already/],
    ['en,France,Gaul,a test', /"France" is not a code/],
    ['en,QQQ,Utopia,a test', undefined],
  ])('judges the row %s', (row, fault) => {
    append('names.csv', row);
    if (fault) expect(() => readCldr('en', dataDir)).toThrow(fault);
    else expect(readCldr('en', dataDir).countries.QQQ).toBe('Utopia');
  });

  it('names the areas that another language names and this one does not', () => {
    append('names.csv', 'en,QQQ,Utopia,a test');
    expect(() => readCldr('fa', dataDir)).toThrow('no name in "fa" for QQQ');
  });

  it('says what a language lacks', () => {
    expect(() => readCldr('de', dataDir)).toThrow('"de"');
    expect(() => readCldr('xx', dataDir)).toThrow('xx');
  });

  it('leaves out codes of states that no longer exist and of no state', () => {
    const { countries } = readCldr('en', dataDir);
    for (const code of ['SUN', 'ANT', 'YUG', 'XKK', 'QUU', 'ZZZ'])
      expect(countries[code]).toBeUndefined();
  });

  it('has twelve months and ten digits', () => {
    for (const language of ['en', 'fa']) {
      const { months, digits } = readCldr(language, dataDir);
      for (const names of Object.values(months)) expect(new Set(names).size).toBe(12);
      expect([...digits]).toHaveLength(10);
    }
  });
});

describe('readOtherNames', () => {
  it('has the English name, the own names and the house list of a country, each once', () => {
    const names = readOtherNames(dataDir).CHE ?? [];
    expect(names).toEqual(expect.arrayContaining(['Switzerland', 'Schweiz', 'Suisse', 'Svizzera']));
    for (const list of Object.values(readOtherNames(dataDir)))
      expect(new Set(list).size).toBe(list.length);
  });

  it('refuses a kind it does not know', () => {
    append('alternative-names.csv', 'FRA,en,Gaul,nickname');
    expect(() => readOtherNames(dataDir)).toThrow(
      /alternative-names\.csv row \d+, column kind: "nickname"/,
    );
  });
});
