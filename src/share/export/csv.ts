/** What a spreadsheet would take for a formula, or strip before it does. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Rows of cells as CSV after RFC 4180: CRLF between and after rows, cells quoted where they must be.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it. No rows give an empty text.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: string): string {
  const inert = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
