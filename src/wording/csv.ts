/** What a spreadsheet would take for a formula, or strip before it does. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Rows of cells as CSV after RFC 4180: CRLF between and after rows, cells quoted where they must be.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, or is left as it is. No
 * rows give an empty text.
 */
export function formatCsv(
  rows: readonly (readonly string[])[],
  formulas: 'made inert' | 'as it is' = 'made inert',
): string {
  const formatCell = (cell: string) => {
    const isRun = formulas === 'made inert' && formulaStart.test(cell);
    const written = isRun ? `'${cell}` : cell;
    return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
  };
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}
