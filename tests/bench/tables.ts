import type { ClaimCost } from './claims.ts';

/** What is measured of a page: milliseconds, bytes, elements, and a layout shift without unit. */
export type Measures = Partial<
  Readonly<
    Record<
      | 'bytes'
      | 'scriptBytes'
      | 'pageBytes'
      | 'elements'
      | 'coloured'
      | 'usable'
      | 'live'
      | 'blocked'
      | 'shift'
      | 'frame'
      | 'step'
      | 'select',
      number
    >
  >
>;

type Row = readonly string[];

/** The pages under each other, each measure as a ratio to the floor and to plain Leaflet. */
export function printPages(pages: ReadonlyMap<string, Measures>): void {
  const floor = pages.get('floor');
  const leaflet = pages.get('plain Leaflet');
  if (!floor || !leaflet) throw new Error('There is nothing to compare with.');
  const ratio = (it: Measures, key: keyof Measures) => {
    const [own = Number.NaN, least = Number.NaN] = [it[key], floor[key]];
    const toFloor = `${(own / least).toFixed(2)}×`;
    const toLeaflet = `${toFloor} (${(own / (leaflet[key] ?? Number.NaN)).toFixed(2)}×)`;
    return it[key] === undefined ? '' : it === floor || it === leaflet ? toFloor : toLeaflet;
  };
  const times = ['coloured', 'usable', 'live', 'frame', 'step', 'select'] as const;
  const sizes = ['bytes', 'scriptBytes', 'pageBytes'] as const;
  const head = ['', 'kB brotli, all', 'JS kB', 'page and styles kB', 'elements'];
  printTable(
    [...head, 'coloured, slow', 'usable, slow', 'live, slow', 'scrub p95', 'per step', 'select'],
    [...pages].map(([name, it]) => [
      name,
      ...sizes.map((key) => figure((it[key] ?? Number.NaN) / 1000, 1)),
      figure(it.elements, 0),
      ...times.map((key) => ratio(it, key)),
    ]),
  );
  console.log(
    '\nAs a multiple of the floor, in brackets of plain Leaflet. The milliseconds behind it,',
  );
  console.log('which say more of this machine than of the pages:\n');
  printTable(
    ['', 'coloured', 'usable', 'live', 'blocked', 'scrub p95', 'per step', 'select', 'shift'],
    [...pages].map(([name, it]) => [
      name,
      ...[it.coloured, it.usable, it.live, it.blocked].map((ms) => figure(ms, 0)),
      ...[it.frame, it.step, it.select].map((ms) => figure(ms, 1)),
      figure(it.shift, 4),
    ]),
  );
}

/** A figure with so many decimals; nothing where it was not measured. */
function figure(value = Number.NaN, decimals: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(decimals);
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

export function printTable(head: Row, rows: readonly Row[]): void {
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
