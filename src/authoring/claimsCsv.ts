import type { Claim, Story } from '../story/story.ts';
import { columnsOf } from './storyFileNames.ts';

/**
 * The story's claims as a `claims.csv` of which authoring makes the same claims. Rows end in CRLF.
 * Every cell is quoted, and nothing is put before one that begins with `=`, `+`, `-` or `@`, which
 * a spreadsheet may take for a formula: an apostrophe there would come back as part of the text.
 */
export function claimsCsv(story: Story): string {
  const columns = columnsOf('claims.csv').required as readonly (keyof Claim)[];
  const rows = story.claims.map((claim) => columns.map((column) => cellOf(claim[column])));
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [columns, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function cellOf(value: Claim[keyof Claim] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return 'text' in value ? value.text : value.join(';');
}
