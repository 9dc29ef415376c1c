import type { ClaimCost } from './claims.ts';

/** What is measured of a page: milliseconds, bytes, and a layout shift without unit. */
export interface Measures {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly coloured: number;
  readonly usable: number;
  readonly live: number;
  readonly blocked: number;
  readonly shift: number;
  readonly frame: number;
  readonly step: number;
  readonly select: number;
}

type Row = readonly string[];

/** The pages under each other, each measure as a ratio to the floor and to plain Leaflet. */
export function printPages(pages: ReadonlyMap<string, Measures>): void {
  const floor = pages.get('floor');
  const leaflet = pages.get('plain Leaflet');
  if (!floor || !leaflet) throw new Error('There is nothing to compare with.');
  const rows = [...pages].map(([name, it]): Row => {
    const ratio = (key: keyof Measures) => {
      const toFloor = `${(it[key] / floor[key]).toFixed(2)}×`;
      if (it === floor || it === leaflet) return toFloor;
      return `${toFloor} (${(it[key] / leaflet[key]).toFixed(2)}×)`;
    };
    return [
      name,
      kilobytes(it.bytes),
      kilobytes(it.scriptBytes),
      ratio('coloured'),
      ratio('usable'),
      ratio('live'),
      ratio('frame'),
      ratio('step'),
      ratio('select'),
    ];
  });
  const head = ['', 'kB brotli, all', 'JS kB', 'coloured, slow', 'usable, slow', 'live, slow'];
  printTable([...head, 'scrub p95', 'main thread per step', 'select'], rows);
  console.log(
    '\nAs a multiple of the floor, in brackets of plain Leaflet. The milliseconds behind it,',
  );
  console.log('which say more of this machine than of the pages:\n');
  printTable(
    ['', 'coloured', 'usable', 'live', 'blocked', 'scrub p95', 'per step', 'select', 'shift'],
    [...pages].map(([name, it]) => [
      name,
      ...[it.coloured, it.usable, it.live, it.blocked].map((ms) => ms.toFixed(0)),
      ...[it.frame, it.step, it.select].map((ms) => ms.toFixed(1)),
      it.shift.toFixed(4),
    ]),
  );
}

export function printClaimCosts(costs: readonly ClaimCost[]): void {
  const [least] = costs;
  if (!least) return;
  const cell = (value: number, base: number) =>
    `${value.toFixed(2)} (${(value / base).toFixed(2)}×)`;
  printTable(
    ['claims', 'changesBetween, µs', 'stancesAt, µs', 'a step of the date, µs'],
    costs.map(({ claims, changes, stances, step }) => [
      claims.toLocaleString('en'),
      cell(changes, least.changes),
      cell(stances, least.stances),
      cell(step, least.step),
    ]),
  );
}

/** The middle one; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function printTable(head: Row, rows: readonly Row[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  console.log(line(head));
  console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  for (const row of rows) console.log(line(row));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
