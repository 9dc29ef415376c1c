import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsAt } from '../../src/details/table/rows.ts';
import { tableCsv } from '../../src/details/table/tableCsv.ts';
import { formatCsv } from '../../src/wording/csv.ts';
import { sampleStory } from '../fixtures/story.ts';

test('cells come back as they were written, whatever they hold', () => {
  const cell = fc.string({ unit: 'binary' }).map((text) => `x${text}`);
  const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(csvParseRows(formatCsv(rows))).toEqual(rows);
    }),
  );
});

test('rows end in CRLF, and quotation marks are doubled', () => {
  expect(formatCsv([['a "b", c', 'd']])).toBe('"a ""b"", c",d\r\n');
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1'])(
  '%j is no formula to a spreadsheet',
  (cell) => {
    expect(csvParseRows(formatCsv([[cell]]))[0]?.[0]).toBe(`'${cell}`);
  },
);

test('the file of a table has a header and a line for each row, with dates as written', () => {
  const rows = rowsAt(sampleStory, sampleStory.opensOn, String);
  const [header, ...lines] = csvParseRows(
    tableCsv(rows, sampleStory.opensOn, (stance) => `Label of ${stance}`),
  );
  expect(lines).toHaveLength(rows.length);
  const iran = lines.find((line) => line[1] === 'IRN') ?? [];
  expect(Object.fromEntries((header ?? []).map((name, at) => [name, iran[at]]))).toEqual({
    date: '2025-07-03',
    code: 'IRN',
    country: 'IRN',
    stance: 'contacts',
    label: 'Label of contacts',
    since: '2022',
    confidence: 'unverified',
    publisher: 'Gamma Post',
    source: 'Gamma remembers',
    url: 'https://example.org/gamma',
  });
});
