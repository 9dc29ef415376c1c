import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateHint } from '../../src/authoring/dateHint.ts';
import { addDays, type Day, formatIsoDay } from '../../src/time/day.ts';
import { problemsAfter } from './files.ts';

const NO_DATE = 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)';
const UNCLEAR = ': which is the day and which the month is not clear, write YYYY-MM-DD';

describe('a date that is none of ours', () => {
  it.each([
    ['2024-13-01', ''],
    ['yesterday', ''],
    ['3 July 2024', '; did you mean "2024-07-03"?'],
    ['3rd Jul. 2024', '; did you mean "2024-07-03"?'],
    ['July 3, 2024', '; did you mean "2024-07-03"?'],
    ['3-Sept-2023', '; did you mean "2023-09-03"?'],
    ['February 2024', '; did you mean "2024-02"?'],
    ['31 February 2024', ''],
    ['2022-7-3', '; did you mean "2022-07-03"?'],
    ['2022/07/03', '; did you mean "2022-07-03"?'],
    ['2022.7', '; did you mean "2022-07"?'],
    ['20220703', '; did you mean "2022-07-03"?'],
    ['2022-07-03T00:00:00Z', '; did you mean "2022-07-03"?'],
    ['25/07/2022', '; did you mean "2022-07-25"?'],
    ['07/25/2022', '; did you mean "2022-07-25"?'],
    ['07/07/2022', '; did you mean "2022-07-07"?'],
    ['07/2022', '; did you mean "2022-07"?'],
    ['25/25/2022', ''],
    ['03/07/2022', `${UNCLEAR}; did you mean "2022-07-03" or "2022-03-07"?`],
    ['3.7.2022', `${UNCLEAR}; did you mean "2022-07-03" or "2022-03-07"?`],
    ['45841', " and looks like a spreadsheet's day number (2025-07-03): format the column as text"],
    ['99999', ''],
    ['12', ''],
  ])('%j is said to be none%s', (text, more) => {
    const written = text.includes(',') ? `"${text}"` : text;
    expect(problemsAfter('sources.csv', '1997-05-26', written)).toEqual([
      `sources.csv row 2, column published: "${text}" ${NO_DATE}${more}`,
    ]);
  });

  it('is found again from the number a spreadsheet makes of any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 73_050 }), (count) => {
        const day = formatIsoDay(addDays(0 as Day, count - 25_569));
        expect(dateHint(String(count)).remark).toContain(`(${day})`);
      }),
    );
  });

  it('gives nothing for any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\d{4}/.test(text));
        expect(dateHint(text)).toEqual({ remark: '', dates: [] });
      }),
    );
  });
});
