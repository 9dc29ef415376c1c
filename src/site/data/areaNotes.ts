import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { readDisputedAreas } from '../../atlas/disputedAreas.ts';
import type { AreaNote, AreaNotes } from '../../language/areaNotes.ts';

/**
 * The notes on disputed areas in one language, from `area-notes.csv` and `area-sources.csv` in
 * `<dataDir>/geo`. A note without `boundaries` holds for both ways of drawing them.
 * @throws Error with file, row and column on a bad cell, and where an area of `disputed.csv` has no note
 * or no source.
 */
export function readAreaNotes(language: string, dataDir: string): AreaNotes {
  const areas = readDisputedAreas(join(dataDir, 'geo')).map(({ id }) => id);
  const sources = readSources(dataDir, areas);
  const notes = { un: new Map<string, AreaNote>(), 'de-facto': new Map<string, AreaNote>() };
  const columns = ['area', 'language', 'name', 'note'] as const;
  for (const { cells, record, place } of readRows(dataDir, 'area-notes.csv', columns, areas)) {
    const chosen = record.boundaries ?? '';
    if (!/^(un|de-facto|)$/.test(chosen)) {
      throw new Error(`${place}, column boundaries: "${chosen}" is not un or de-facto`);
    }
    if (cells.language !== language) continue;
    for (const boundaries of ['un', 'de-facto'] as const) {
      if (chosen !== '' && chosen !== boundaries) continue;
      const { name, note, area } = cells;
      notes[boundaries].set(area, { name, note, sources: sources.get(area) ?? [] });
    }
  }
  for (const area of areas) {
    if (!notes.un.has(area) || !notes['de-facto'].has(area)) {
      throw new Error(`geo/area-notes.csv: no note in "${language}" for ${area}`);
    }
    if (!sources.has(area)) throw new Error(`geo/area-sources.csv: no source for ${area}`);
  }
  return { un: Object.fromEntries(notes.un), 'de-facto': Object.fromEntries(notes['de-facto']) };
}

function readSources(dataDir: string, areas: readonly string[]) {
  const columns = ['area', 'publisher', 'title', 'url'] as const;
  const sources = new Map<string, AreaNote['sources']>();
  for (const { cells } of readRows(dataDir, 'area-sources.csv', columns, areas)) {
    const { area, publisher, title, url } = cells;
    sources.set(area, [...(sources.get(area) ?? []), { publisher, title, url }]);
  }
  return sources;
}

/** The rows of a table of areas, every one of the columns filled. */
function readRows<Column extends string>(
  dataDir: string,
  file: string,
  columns: readonly Column[],
  areas: readonly string[],
) {
  const text = readFileSync(join(dataDir, 'geo', file), 'utf8').replace(/^\uFEFF/, '');
  return csvParse(text).map((record, index) => {
    const place = `geo/${file} row ${index + 2}`;
    const empty = columns.find((column) => !record[column]?.trim());
    if (empty) throw new Error(`${place}, column ${empty}: is empty`);
    if (!areas.includes(record.area ?? '')) {
      throw new Error(`${place}, column area: "${record.area}" is not in disputed.csv`);
    }
    return { cells: record as Readonly<Record<Column, string>>, record, place };
  });
}
