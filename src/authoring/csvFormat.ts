import type { Problem } from './problem.ts';
import { findUtf16 } from './unreadable.ts';

/**
 * What keeps a file from being a table at all, where there is something: a spreadsheet under another name, a quotation
 * mark that swallows what follows. One mistake, one problem.
 */
export function findFormatProblem(
  file: string,
  text: string,
): Pick<Problem, 'row' | 'message'> | undefined {
  const whole = findUtf16(file, text) ?? findSpreadsheet(text);
  if (whole) return { message: whole };
  const { separator, rows } = separatedBy(text);
  return findQuoteProblem(rows, separator);
}

/** What stands between the columns of a table, and its rows from the header on. */
export interface Separated {
  readonly separator: ',' | ';' | '\t';
  readonly rows: string;
}

/**
 * Spreadsheets of many countries write semicolons or tabs where others write commas: what the header has most of is meant,
 * or what a line `sep=;` before it names. The byte-order mark and that line are left out.
 */
export function separatedBy(text: string): Separated {
  const plain = text.replace(/^\uFEFF/, '');
  const [line, named] = /^"?sep=([,;\t])"?[ \t]*(?:\r\n?|\n)/i.exec(plain) ?? [];
  const rows = plain.slice(line?.length ?? 0);
  if (named) return { separator: named as Separated['separator'], rows };
  const [header = ''] = rows.split(/\r\n?|\n/, 1);
  const count = (sign: string) => header.split(sign).length;
  const [separator = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return { separator, rows };
}

/** What a separator is called. */
export const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

const ADVICE = 'CSV UTF-8, comma separated';

// How an .xlsx or .ods (a ZIP archive) and an .xls begin, read as UTF-8.
const SPREADSHEETS = ['PK\u0003\u0004', '\uFFFD\uFFFD\u0011\u0871'];

function findSpreadsheet(text: string): string | undefined {
  const isSpreadsheet = SPREADSHEETS.some((start) => text.startsWith(start));
  return isSpreadsheet
    ? `is a spreadsheet that was only given another name: export it as ${ADVICE}`
    : undefined;
}

const QUOTED = '"[^"]*(?:""[^"]*)*"';

/** A cell and what ends it. */
const cellsBy = (separator: string) =>
  new RegExp(`(?:${QUOTED}|(?!")[^${separator}\\r\\n]*)(${separator}|\\r\\n?|\\n|$)`, 'y');

/** The first quotation mark that would swallow what follows, where there is one. */
function findQuoteProblem(
  text: string,
  separator: string,
): Pick<Problem, 'row' | 'message'> | undefined {
  const pattern = cellsBy(separator);
  let row = 1;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const cell = pattern.exec(text);
    if (!cell) {
      const isClosed = new RegExp(QUOTED, 'y').test(text.slice(at));
      const message = isClosed
        ? 'has text behind a closing quotation mark'
        : 'opens a quotation mark that is never closed';
      return { row, message };
    }
    if (cell[1] !== separator) row += 1;
  }
  return undefined;
}
