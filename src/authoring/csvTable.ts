import { dsvFormat } from 'd3-dsv';
import { findFormatProblem, separatedBy, separatorNames } from './csvFormat.ts';
import { type Field, reporter } from './field.ts';
import { cleanText } from './invisible.ts';
import { unmangled } from './mojibake.ts';
import type { Problem } from './problem.ts';
import { nearestOf } from './suggestion.ts';
import { findUnreadable, MANGLED, UNREADABLE } from './unreadable.ts';

/** A row of a table that is not blank: a map of its columns. */
export interface Row extends Field {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly number: number;
}

/**
 * Reads an editor's table: RFC 4180, also with semicolons or tabs, a byte-order mark and CRLF are fine, blank rows are
 * skipped but counted, cells are cleaned. Empty cells beyond the header and columns whose name begins with `_`, which are
 * the editor's own, are left out. Columns that are missing, unknown or there twice, rows longer than the
 * header, texts under no name, errors of a spreadsheet and characters that are no text become problems.
 * A missing column is reported once: its cells are empty and report nothing; so is a row that is too
 * long, whose cells may stand under the wrong columns.
 * Undefined where the rows cannot be told apart.
 */
export function readTable(
  file: string,
  text: string,
  columns: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  problems: Problem[],
): readonly Row[] | undefined {
  const unreadable = findFormatProblem(file, text);
  if (unreadable) {
    problems.push({ file, ...unreadable });
    return undefined;
  }
  const { separator, rows } = separatedBy(text);
  const [header = [], ...records] = dsvFormat(separator).parseRows(rows);
  const places = readHeader(file, header, columns, problems);
  if (!places) return undefined;
  reportNameless(file, header, records, problems);
  reportEncoding(file, records, places, problems);

  const tooLong = (row: number, count: number): Problem => ({
    file,
    row,
    message: `has ${count} cells under ${header.length} columns: put a text that has a ${separatorNames[separator]} in it in quotation marks`,
  });
  return records.flatMap((record, at) => {
    const cells = withoutSurplus(record.map(cleanCell), header.length);
    if (cells.every((cell) => cell === '')) return [];
    const number = at + 2;
    const isCut = cells.length < record.length;
    if (cells.length <= header.length) {
      const own = isCut ? sayingOnce(problems, () => tooLong(number, record.length)) : problems;
      return [makeRow(file, number, cells, places, own)];
    }
    problems.push(tooLong(number, record.length));
    return [makeRow(file, number, cells, places, [])];
  });
}

/** Where problems are put. */
type Problems = Pick<Problem[], 'length' | 'push'>;

/** Takes any number of problems for the one that is their cause. */
function sayingOnce(problems: Problem[], cause: () => Problem): Problems {
  let isSaid = false;
  return {
    length: problems.length,
    push: () => {
      if (!isSaid) problems.push(cause());
      isSaid = true;
      return problems.length;
    },
  };
}

function makeRow(
  file: string,
  number: number,
  cells: readonly string[],
  places: ReadonlyMap<string, number>,
  problems: Problems,
): Row {
  const textAt = (column: string) => cells[places.get(column) ?? -1] ?? '';
  const cellOf = (column: string, text: string): Field => ({
    ...NO_FIELD,
    kind: text === '' ? 'absent' : 'text',
    text,
    isAbsent: text === '',
    report:
      broken.has(column) || !places.has(column)
        ? () => {}
        : reporter({ file, row: number, column }, text, problems),
    items: () =>
      text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => cellOf(column, part)),
  });
  const broken = new Set<string>();
  for (const column of places.keys()) {
    const text = textAt(column);
    if (!SPREADSHEET_ERROR.test(text)) continue;
    cellOf(column, text).report(
      'is the error of a spreadsheet: mend its formula or write the text',
    );
    broken.add(column);
  }
  return {
    ...NO_FIELD,
    number,
    kind: 'map',
    report: reporter({ file, row: number }, '', problems),
    at: (column) => cellOf(column, textAt(column)),
  };
}

const NO_FIELD: Field = {
  kind: 'absent',
  text: '',
  isAbsent: false,
  whyEmpty: 'must not be empty',
  report: () => {},
  at: () => NO_FIELD,
  items: () => [],
  entries: () => [],
};

const SPREADSHEET_ERROR = /^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!)$/i;

/** Says of each column without a name that has a text, once, where the first one stands. */
function reportNameless(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  problems: Problem[],
): void {
  header.forEach((name, place) => {
    if (cleanCell(name) !== '') return;
    const at = records.findIndex(
      (record) =>
        withoutSurplus(record.map(cleanCell), header.length).length <= header.length &&
        cleanCell(record[place] ?? '') !== '',
    );
    if (at < 0) return;
    const letter = columnLetter(place);
    const message = `has text in column ${letter}, which has no name in the header: name the column or empty it`;
    problems.push({ file, row: at + 2, message });
  });
}

/** Says of the first cell only what its text is: a file in another encoding has many. */
function reportEncoding(
  file: string,
  records: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
  problems: Problem[],
): void {
  const cells = records.flatMap((record, at) =>
    [...places].map(([column, place]) => ({ row: at + 2, column, text: record[place] ?? '' })),
  );
  const tell = (message: string, isMeant: (text: string) => boolean) => {
    const [first, ...others] = cells.filter(({ text }) => isMeant(text));
    if (!first) return;
    const { row, column, text } = first;
    const meant = unmangled(text);
    const more = others.length === 0 ? '' : ` (so have ${others.length} more cells)`;
    problems.push({
      file,
      row,
      column,
      message: `${message}${more}`,
      ...(meant !== undefined && { suggestions: [meant] }),
    });
  };
  tell(UNREADABLE, (text) => findUnreadable(text) !== undefined);
  tell(MANGLED, (text) => unmangled(text) !== undefined);
}

/** A column as a spreadsheet names it: A for 0, Z for 25, AA for 26. */
function columnLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetter(Math.floor(place / 26) - 1) + last;
}

/** Where each column stands; undefined where there is no header at all. */
function readHeader(
  file: string,
  header: readonly string[],
  { required, optional = [] }: { required: readonly string[]; optional?: readonly string[] },
  problems: Problem[],
): ReadonlyMap<string, number> | undefined {
  const names = header.map(cleanCell);
  if (names.every((name) => name === '')) {
    problems.push({ file, row: 1, message: `must have a header: ${required.join(',')}` });
    return undefined;
  }
  const places = new Map<string, number>();
  names.forEach((column, place) => {
    if (column === '' || column.startsWith('_')) return;
    const report = reporter({ file, row: 1 }, column, problems);
    if (places.has(column)) report('is the name of two columns');
    else if (required.includes(column) || optional.includes(column)) places.set(column, place);
    else report(unknownColumn(column, required), nearestOf(required));
  });
  for (const column of required) {
    if (!places.has(column)) problems.push({ file, row: 1, message: `has no column ${column}` });
  }
  return places;
}

function unknownColumn(column: string, required: readonly string[]): string {
  const isMisspelt = nearestOf(required)(column).length > 0;
  return `is not a column of this file${isMisspelt ? '' : ': one of your own begins with "_"'}`;
}

/** The cells without the empty ones behind those that have a column. */
function withoutSurplus(cells: readonly string[], columns: number): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, Math.max(columns, last + 1));
}

function cleanCell(cell: string): string {
  return cleanText(cell.replace(/\r\n?/g, '\n'));
}
