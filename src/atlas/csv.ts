import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, readTable } from '../authoring/csvTable.ts';
import { formatProblem, type Problem } from '../authoring/problem.ts';

/** One row of a table of the project's own data, asked by column. */
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
 * The rows of a CSV file in `folder`, read as an editor's table is.
 * @throws Error where the file is missing or is no such table.
 */
export function readCsv(folder: string, file: string, columns: readonly string[]): CsvRow[] {
  const problems: Problem[] = [];
  const text = readFileSync(join(folder, file), 'utf8');
  const rows = readTable(file, text, { required: columns, optional: [] }, problems) ?? [];
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return rows.map((row) => rowOf(file, row));
}

/**
 * The same of a table in which every one of `columns` has to have a text; `others` may be empty.
 * @throws Error as `readCsv` does, and with file, row and column of an empty cell.
 */
export function readFullCsv<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
  others: readonly string[] = [],
): (CsvRow & { readonly cells: Readonly<Record<Column, string>> })[] {
  return readCsv(folder, file, [...columns, ...others]).map((row) => {
    const empty = columns.find((column) => row.text(column) === '');
    if (empty !== undefined) throw row.problem(empty, 'is empty');
    const cells = columns.map((column) => [column, row.text(column)]);
    return { ...row, cells: Object.fromEntries(cells) as Record<Column, string> };
  });
}

function rowOf(file: string, { number, at }: Row): CsvRow {
  const text = (column: string) => at(column).text;
  const problem = (column: string, message: string) => {
    const value = text(column) && { value: text(column) };
    return new Error(formatProblem({ file, row: number, column, message, ...value }));
  };
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
