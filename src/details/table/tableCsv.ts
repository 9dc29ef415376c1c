import type { StanceId } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { formatIsoDay } from '../../time/day.ts';
import { formatCsv } from '../../wording/csv.ts';
import type { Row } from './rows.ts';

const header = [
  'date',
  'code',
  'country',
  'stance',
  'label',
  'since',
  'confidence',
  'publisher',
  'source',
  'url',
];

/**
 * The rows as CSV, with a header, in the order given: what the table shows on a day, for a spreadsheet.
 * Stances stand as the story's ids and as their labels, dates as `YYYY[-MM[-DD]]`; what is unknown is empty.
 */
export function tableCsv(
  rows: readonly Row[],
  day: Day,
  labelOf: (stance: StanceId) => string,
): string {
  const lines = rows.map(({ country, name, stance, since, source, confidence }) => [
    formatIsoDay(day),
    country,
    name,
    stance,
    labelOf(stance),
    since?.date.text ?? '',
    confidence ?? '',
    source?.publisher ?? '',
    source?.title ?? '',
    source?.url ?? '',
  ]);
  return formatCsv([header, ...lines]);
}
