import type { ClaimCost } from './claims.ts';
import { type Measures, printTable } from './tables.ts';

interface Aim {
  readonly what: string;
  readonly found: number;
  readonly most: number;
  readonly unit: '×' | 'kB' | 'ms' | '';
}

/** What the page is to reach, and how far it is from it. */
export function printAims(pages: ReadonlyMap<string, Measures>, costs: readonly ClaimCost[]): void {
  const of = (name: string, key: keyof Measures) => pages.get(name)?.[key] ?? Number.NaN;
  const times = (name: string, key: keyof Measures) => of(name, key) / of('floor', key);
  const step = (name: string, what: string): Aim[] => [
    { what: `scrub p95${what}`, found: times(name, 'frame'), most: 2, unit: '×' },
    { what: `main thread per step${what}`, found: times(name, 'step'), most: 1.6, unit: '×' },
  ];
  const stepOf = (claims: number) => costs.find((one) => one.claims === claims)?.step ?? Number.NaN;
  const aims: readonly Aim[] = [
    {
      what: 'JavaScript until usable',
      found: of('page', 'scriptBytes') / 1000,
      most: 115,
      unit: 'kB',
    },
    { what: 'page with styles', found: of('page', 'pageBytes') / 1000, most: 50, unit: 'kB' },
    { what: 'all until usable', found: of('page', 'bytes') / 1000, most: 180, unit: 'kB' },
    { what: 'elements in the page', found: of('page', 'elements'), most: 3000, unit: '' },
    { what: 'coloured, slow', found: times('page', 'coloured'), most: 1.3, unit: '×' },
    { what: 'usable, slow', found: times('page', 'usable'), most: 3, unit: '×' },
    { what: 'blocked, slow', found: of('page', 'blocked'), most: 450, unit: 'ms' },
    { what: 'select at 4× CPU', found: of('page', 'select'), most: 100, unit: 'ms' },
    ...step('page', ''),
    { what: 'scrub p95 at 4× CPU', found: of('page', 'frame'), most: 16.7, unit: 'ms' },
    ...step('page, 16× zoom', ', 16× zoom'),
    ...step('page, table open', ', table open'),
    {
      what: 'a step with 6,000 claims for 60',
      found: stepOf(6000) / stepOf(60),
      most: 1.3,
      unit: '×',
    },
  ];
  console.log('\nThe page beside what it is to reach; × is of the floor:\n');
  printTable(
    ['', 'is', 'at most', ''],
    aims.map(({ what, found, most, unit }) => [
      what,
      `${found.toFixed(unit === '×' ? 2 : unit === '' ? 0 : 1)} ${unit}`,
      `${most} ${unit}`,
      found <= most ? 'reached' : `${((found / most - 1) * 100).toFixed(0)} % over`,
    ]),
  );
}
