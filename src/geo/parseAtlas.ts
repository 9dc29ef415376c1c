import type { Atlas } from './atlas.ts';
import { parseIso3 } from './iso3.ts';
import { isPathData } from './pathData.ts';

/** What `parseAtlas` gives: the atlas, or every problem found (the first twenty) as plain sentences. */
export type ParsedAtlas =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problems: readonly string[] };

type Report = (where: string, problem: string) => void;
type Check = (value: unknown, where: string, report: Report) => void;

const mostProblems = 20;

/**
 * Checks that a value from outside (outlines come over the network) is an atlas. It asks for the fields of `Atlas`,
 * finite numbers, path data of whole plane units, codes that are used once, and a `belongsTo` and `neighbours` that
 * exist among the places, squares of their own. Unknown fields are let through. Never throws.
 */
export function parseAtlas(input: unknown): ParsedAtlas {
  const problems: string[] = [];
  checkAtlas(input, 'atlas', (where, problem) => problems.push(`${where} ${problem}`));
  if (problems.length === 0) checkReferences(input as Atlas, problems);
  if (problems.length === 0) return { ok: true, atlas: input as Atlas };
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

const positive: Check = (value, where, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
    report(where, `is not a positive number: ${show(value)}`);
  }
};

const text: Check = (value, where, report) => {
  if (typeof value !== 'string' || value === '') report(where, `is not a text: ${show(value)}`);
};

const flag: Check = (value, where, report) => {
  if (typeof value !== 'boolean') report(where, `is neither true nor false: ${show(value)}`);
};

const iso3: Check = (value, where, report) => {
  if (typeof value !== 'string' || parseIso3(value) === undefined) {
    report(where, `is not a country code of three capitals: ${show(value)}`);
  }
};

const iso3OrNull: Check = (value, where, report) => {
  if (value !== null) iso3(value, where, report);
};

const path: Check = (value, where, report) => {
  if (typeof value !== 'string' || value === '' || !isPathData(value)) {
    report(where, `is not path data of whole plane units: ${show(value)}`);
  }
};

const boundaries: Check = (value, where, report) => {
  if (value !== 'un' && value !== 'de-facto') {
    report(where, `is neither "un" nor "de-facto": ${show(value)}`);
  }
};

const checkAtlas = record({
  width: positive,
  height: positive,
  boundaries,
  shapes: listOf(record({ id: text, belongsTo: iso3OrNull, path }), 1),
  borders: path,
  disputed: listOf(record({ id: text, path }), 0),
  places: listOf(
    record({
      iso3,
      anchor: numbers(2),
      bounds: numbers(4),
      isSmall: flag,
      neighbours: listOf(iso3, 0),
      square: cell,
    }),
    1,
  ),
});

function record(fields: Readonly<Record<string, Check>>): Check {
  return (value, where, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(where, `is not an object: ${show(value)}`);
      return;
    }
    for (const [name, check] of Object.entries(fields)) {
      check((value as Record<string, unknown>)[name], `${where}.${name}`, report);
    }
  };
}

function listOf(check: Check, least: number): Check {
  return (value, where, report) => {
    if (!Array.isArray(value)) report(where, `is not a list: ${show(value)}`);
    else if (value.length < least) report(where, 'is empty');
    else {
      for (const [index, item] of value.entries()) check(item, `${where}[${index}]`, report);
    }
  };
}

function numbers(count: number): Check {
  return (value, where, report) => {
    const isRight =
      Array.isArray(value) &&
      value.length === count &&
      value.every((item) => Number.isFinite(item));
    if (!isRight) report(where, `is not a list of ${count} numbers: ${show(value)}`);
  };
}

function cell(value: unknown, where: string, report: Report): void {
  const isRight =
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((item) => Number.isInteger(item) && item >= 0);
  if (!isRight) report(where, `is not a column and a row: ${show(value)}`);
}

function checkReferences(atlas: Atlas, problems: string[]): void {
  const known = new Set<string>();
  for (const { iso3: code } of atlas.places) {
    if (known.has(code)) problems.push(`atlas.places names ${code} twice`);
    known.add(code);
  }
  const taken = new Map<string, string>();
  for (const { iso3: code, square } of atlas.places) {
    const other = taken.get(square.join());
    if (other !== undefined) {
      problems.push(`atlas.places: ${other} and ${code} have the same square`);
    }
    taken.set(square.join(), code);
  }
  const drawn = new Set<string>();
  for (const { id, belongsTo } of atlas.shapes) {
    if (drawn.has(id)) problems.push(`atlas.shapes names ${id} twice`);
    drawn.add(id);
    if (belongsTo !== null && !known.has(belongsTo)) {
      problems.push(`atlas.shapes: ${id} belongs to ${belongsTo}, which is not among the places`);
    }
  }
  for (const place of atlas.places) {
    const unknown = place.neighbours.find((neighbour) => !known.has(neighbour));
    if (unknown !== undefined) {
      problems.push(
        `atlas.places: ${place.iso3} has the neighbour ${unknown}, not among the places`,
      );
    }
  }
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = typeof value === 'string' ? `"${value}"` : String(value);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
