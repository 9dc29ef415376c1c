import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';

/** One row of a CSV file, asked by column. */
export interface CsvRow {
  /** The cell of a column, '' where it is empty. */
  text(column: string): string;
  /**
   * What `parse` makes of a cell.
   * @throws Error with file, row, column and value where it gives undefined.
   */
  read<Value>(column: string, parse: (text: string) => Value | undefined, expected: string): Value;
  /** The error that names this row, a column and the value in it. */
  problem(column: string, sentence: string): Error;
}

/**
 * The rows of a CSV file with a header row.
 * @throws Error where the file is missing, the header is not `columns` in that order, or a row is longer or shorter.
 */
export function readCsv(dataDir: string, file: string, columns: readonly string[]): CsvRow[] {
  const text = readFileSync(join(dataDir, file), 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = csvParseRows(text);
  if (header.join() !== columns.join()) {
    throw new Error(
      `${file} row 1: the columns are ${header.join(', ')}, not ${columns.join(', ')}`,
    );
  }
  return rows.map((cells, index) => {
    // Numbered as a spreadsheet does, the header being row 1.
    const rowNumber = index + 2;
    if (cells.length !== columns.length) {
      throw new Error(`${file} row ${rowNumber}: ${cells.length} cells, not ${columns.length}`);
    }
    return rowOf(file, rowNumber, columns, cells);
  });
}

function rowOf(
  file: string,
  rowNumber: number,
  columns: readonly string[],
  cells: readonly string[],
): CsvRow {
  const text = (column: string) => cells[columns.indexOf(column)]?.trim() ?? '';
  const problem = (column: string, sentence: string) =>
    new Error(`${file} row ${rowNumber}, column ${column}: "${text(column)}" ${sentence}`);
  return {
    text,
    problem,
    read(column, parse, expected) {
      const value = parse(text(column));
      if (value === undefined) throw problem(column, `is not ${expected}`);
      return value;
    },
  };
}
