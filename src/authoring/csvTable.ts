import { csvParseRows } from 'd3-dsv';
import type { Problem } from './problem.ts';
import { reporter, type Spot } from './spot.ts';
import { nearestOf } from './suggestion.ts';
import { findUtf16, hasUnreadable, UNREADABLE } from './unreadable.ts';

/** A row of a table that is not blank. */
export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly number: number;
  /** The cell under a column. */
  spot(column: string): Spot;
  /** The values of a cell that holds several, with `;` between. */
  spots(column: string): readonly Spot[];
}

/**
 * Reads an editor's table: RFC 4180, a byte-order mark and CRLF are fine, blank rows are skipped but
 * counted, cells are trimmed. Columns that are missing, unknown or there twice, rows longer than the
 * header and characters that are no text become problems. A missing column is reported once: its cells
 * are empty and report nothing; so is a row that is too long, whose cells may stand under the wrong columns.
 * Undefined where the rows cannot be told apart.
 */
export function readTable(
  file: string,
  text: string,
  columns: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  problems: Problem[],
): readonly Row[] | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  const encoding = findUtf16(file, text);
  const fault = encoding ? { message: encoding } : findQuoteFault(plain);
  if (fault) {
    problems.push({ file, ...fault });
    return undefined;
  }
  const [header = [], ...records] = csvParseRows(plain);
  const places = readHeader(file, header, columns, problems);
  if (!places) return undefined;

  return records.flatMap((record, at) => {
    const cells = record.map(cleanCell);
    if (cells.every((cell) => cell === '')) return [];
    const number = at + 2;
    if (cells.length <= header.length) return [makeRow(file, number, cells, places, problems)];
    const message = `has ${cells.length} cells under ${header.length} columns: put a text that has a comma in it in quotation marks`;
    problems.push({ file, row: number, message });
    return [makeRow(file, number, cells, places, [])];
  });
}

function makeRow(
  file: string,
  row: number,
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
  problems: Problem[],
): Row {
  const spotOf = (column: string, text: string): Spot => ({
    text,
    isAbsent: text === '',
    whyEmpty: 'must not be empty',
    report: places.has(column) ? reporter({ file, row, column }, text, problems) : () => {},
  });
  for (const [column, place] of places) {
    const text = cells[place] ?? '';
    if (hasUnreadable(text)) spotOf(column, '').report(UNREADABLE);
  }
  const cellAt = (column: string) => cells[places.get(column) ?? -1] ?? '';
  return {
    number: row,
    spot: (column) => spotOf(column, cellAt(column)),
    spots: (column) =>
      cellAt(column)
        .split(';')
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => spotOf(column, text)),
  };
}

/** Where each column stands; undefined where there is no header at all. */
function readHeader(
  file: string,
  header: readonly string[],
  { required, optional = [] }: { required: readonly string[]; optional?: readonly string[] },
  problems: Problem[],
): ReadonlyMap<string, number> | undefined {
  const names = header.map(cleanCell);
  const isSemicolons = names.length === 1 && names[0]?.includes(';');
  if (isSemicolons || names.every((name) => name === '')) {
    const message = isSemicolons
      ? 'has semicolons between its columns: save it as CSV with commas'
      : `must have a header: ${required.join(',')}`;
    problems.push({ file, row: 1, message });
    return undefined;
  }
  const places = new Map<string, number>();
  names.forEach((column, place) => {
    if (column === '') return;
    const report = reporter({ file, row: 1 }, column, problems);
    if (places.has(column)) report('is the name of two columns');
    else if (required.includes(column) || optional.includes(column)) places.set(column, place);
    else report('is not a column of this file', nearestOf(required));
  });
  for (const column of required) {
    if (!places.has(column)) problems.push({ file, row: 1, message: `has no column ${column}` });
  }
  return places;
}

/** The first quotation mark that would swallow what follows, where there is one. */
function findQuoteFault(text: string): Pick<Problem, 'row' | 'message'> | undefined {
  let row = 1;
  let isCellStart = true;
  for (let at = 0; at < text.length; at += 1) {
    if (isCellStart && text[at] === '"') {
      at = closingQuote(text, at + 1);
      if (at < 0) return { row, message: 'opens a quotation mark that is never closed' };
      if (at + 1 < text.length && !isBetweenCells(text[at + 1])) {
        return { row, message: 'has text behind a closing quotation mark' };
      }
      isCellStart = false;
    } else {
      isCellStart = isBetweenCells(text[at]);
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) row += 1;
    }
  }
  return undefined;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function isBetweenCells(character: string | undefined): boolean {
  return character === ',' || character === '\n' || character === '\r';
}

function cleanCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}
