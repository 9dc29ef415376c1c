import { tables } from '../../story/schema.ts';
import type { Claim, Story } from '../../story/story.ts';
import { formatCsv } from '../../wording/csv.ts';

/**
 * The story's claims as a `claims.csv` of which authoring makes the same claims. Rows end in CRLF.
 * Nothing is put before a cell that a spreadsheet may take for a formula: an apostrophe there would come
 * back as part of the text.
 */
export function claimsCsv(story: Story): string {
  const columns = Object.keys(tables['claims.csv'].entries) as (keyof Claim)[];
  const rows = story.claims.map((claim) => columns.map((column) => cellOf(claim[column])));
  return formatCsv([columns, ...rows], 'as it is');
}

function cellOf(value: Claim[keyof Claim] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return 'text' in value ? value.text : value.join(';');
}
