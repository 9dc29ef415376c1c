import { withInvisibleNamed } from './invisible.ts';

/** Something an editor has to fix, and where it is. */
export interface Problem {
  readonly file: string;
  /** The row as a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  readonly column?: string;
  /** The line of a YAML file, from 1, and the path of keys, such as `chapters[0].from`. */
  readonly line?: number;
  readonly key?: string;
  /** What was found and rejected. */
  readonly value?: string;
  /** The rest of a sentence that begins with the value, or with the place where there is no value. */
  readonly message: string;
  /** What was perhaps meant; several where one is as likely as the other. */
  readonly suggestions?: readonly string[];
}

const LONGEST_VALUE = 80;

/**
 * The problem as one line for an editor: `claims.csv row 42, column date: "2024-13-01" is not a date`,
 * with `; did you mean "…" or "…"?` where there are suggestions. A long value is cut, line breaks become spaces.
 */
export function formatProblem(problem: Problem): string {
  const { file, row, column, line, key, value, message, suggestions = [] } = problem;
  const place = [
    `${file}${row === undefined ? '' : ` row ${row}`}${line === undefined ? '' : ` line ${line}`}`,
    ...(column === undefined ? [] : [`column ${shorten(column)}`]),
    ...(key === undefined || key === '' ? [] : [`key ${shorten(key)}`]),
  ].join(', ');
  const said = value === undefined ? message : `"${shorten(value)}" ${message}`;
  const meant = suggestions.map((suggestion) => `"${shorten(suggestion)}"`).join(' or ');
  return `${place}: ${said}${meant && `; did you mean ${meant}?`}`;
}

function shorten(text: string): string {
  const line = withInvisibleNamed(text.replace(/\s+/g, ' '));
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}
