import { compareByName, countryName } from '../../language/countryName.ts';
import type { Day } from '../../time/day.ts';
import type { StoryContext } from '../../view/storyContext.tsx';
import { stanceLabel } from '../../wording/sentences.ts';
import { rowsAt, sortRows } from './rows.ts';
import { tableCsv } from './tableCsv.ts';

/** The table of all countries on a day as CSV, by name: the same as under the table where nothing is filtered. */
export function wholeTableCsv(reader: StoryContext, day: Day): string {
  const { story, language } = reader;
  const rows = sortRows(
    story,
    rowsAt(story, day, (country) => countryName(country, language)),
    { by: 'country', isDescending: false },
    compareByName(language),
  );
  return tableCsv(rows, day, (stance) => stanceLabel(reader, stance, day).text);
}
