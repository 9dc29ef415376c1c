import type { Story } from '../story/story.ts';
import { COLUMNS } from './storyFileNames.ts';

/**
 * The story's claims as a `claims.csv` of which authoring makes the same claims. Rows end in CRLF.
 * Every cell is quoted, and nothing is put before one that begins with `=`, `+`, `-` or `@`, which
 * a spreadsheet may take for a formula: an apostrophe there would come back as part of the text.
 */
export function claimsCsv(story: Story): string {
  const rows = story.claims.map((claim) => [
    claim.date.text,
    claim.country,
    claim.stance,
    claim.summary,
    claim.sources.join(';'),
    claim.confidence,
    claim.note ?? '',
  ]);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [COLUMNS['claims.csv'].required, ...rows]
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('');
}
