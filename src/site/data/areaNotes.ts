import { join } from 'node:path';
import { readFullCsv } from '../../atlas/csv.ts';
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
  for (const { cells, text, problem } of readRows(dataDir, 'area-notes.csv', columns, areas)) {
    const chosen = text('boundaries');
    if (!/^(un|de-facto|)$/.test(chosen)) throw problem('boundaries', 'is not un or de-facto');
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
  const others = file === 'area-notes.csv' ? ['boundaries'] : [];
  return readFullCsv(dataDir, `geo/${file}`, columns, others).map((row) => {
    if (!areas.includes(row.text('area'))) throw row.problem('area', 'is not in disputed.csv');
    return row;
  });
}
