import type { Problem } from './problem.ts';
import { findUtf16 } from './unreadable.ts';

/**
 * What keeps a file from being a table with commas at all, where there is something: a spreadsheet under
 * another name, another separator, a quotation mark that swallows what follows. One mistake, one problem.
 */
export function findFormatProblem(
  file: string,
  text: string,
): Pick<Problem, 'row' | 'message'> | undefined {
  const whole = findUtf16(file, text) ?? findSpreadsheet(text);
  if (whole) return { message: whole };
  const plain = withoutMark(text);
  const separator = findSeparatorProblem(plain);
  return separator ? { row: 1, message: separator } : findQuoteProblem(plain);
}

/** The text without the byte-order mark that spreadsheets put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

const ADVICE = 'CSV UTF-8, comma separated';

// How an .xlsx or .ods (a ZIP archive) and an .xls begin, read as UTF-8.
const SPREADSHEETS = ['PK\u0003\u0004', '\uFFFD\uFFFD\u0011\u0871'];

function findSpreadsheet(text: string): string | undefined {
  const isSpreadsheet = SPREADSHEETS.some((start) => text.startsWith(start));
  return isSpreadsheet
    ? `is a spreadsheet that was only given another name: export it as ${ADVICE}`
    : undefined;
}

function findSeparatorProblem(text: string): string | undefined {
  const line = text.split(/\r\n?|\n/, 1)[0] ?? '';
  if (/^"?sep=/i.test(line)) {
    return `is "sep=…", a line for one spreadsheet program only: delete it and save the file as ${ADVICE}`;
  }
  if (line.includes(',')) return undefined;
  if (line.includes(';')) return 'has semicolons between its columns: save it as CSV with commas';
  if (/\S\t+\S/.test(line)) return `has tabs between its columns: save it as ${ADVICE}`;
  return undefined;
}

const QUOTED = '"[^"]*(?:""[^"]*)*"';
const CELL = new RegExp(`(?:${QUOTED}|(?!")[^,\\r\\n]*)(,|\\r\\n?|\\n|$)`, 'y');

/** The first quotation mark that would swallow what follows, where there is one. */
function findQuoteProblem(text: string): Pick<Problem, 'row' | 'message'> | undefined {
  let row = 1;
  for (let at = 0; at < text.length; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const cell = CELL.exec(text);
    if (!cell) {
      const isClosed = new RegExp(QUOTED, 'y').test(text.slice(at));
      const message = isClosed
        ? 'has text behind a closing quotation mark'
        : 'opens a quotation mark that is never closed';
      return { row, message };
    }
    if (cell[1] !== ',') row += 1;
  }
  return undefined;
}
