import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.mjs';
import { printAims } from './aims.ts';
import { findPlace, measureArrival, measureShift } from './arrival.ts';
import { claimCosts } from './claims.ts';
import { type Contestant, contestants, type Variant, variants } from './contestants.ts';
import type { Point } from './page.ts';
import { writeRivals } from './rivals.ts';
import { createBenchServer } from './server.ts';
import { type Measures, median, printClaimCosts, printPages } from './tables.ts';
import { measureUse, measureVariant } from './use.ts';

const rounds = Number(process.env.DEMARCHE_BENCH_ROUNDS ?? 5);
const port = Number(process.env.DEMARCHE_BENCH_PORT ?? 4500);

/** Measures the built page against a floor and against plain Leaflet, and prints how they compare. */
export async function bench(root: string): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) throw new Error('There is no dist/: npm run build makes it.');
  console.log(
    `npm run bench, medians of ${rounds}, Node ${process.version}, ${cpus().length} CPUs\n`,
  );
  const costs = claimCosts();
  printClaimCosts(costs);
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const lastShape = await writeRivals(join(root, 'data'), folder);
  const server = createBenchServer({
    ours: dist,
    floor: join(folder, 'floor'),
    leaflet: join(folder, 'leaflet'),
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    console.log(`\nChromium ${browser.version()}\n`);
    const pages = await compare(
      browser,
      contestants(origin, lastShape),
      variants(origin, lastShape),
    );
    printPages(pages);
    printAims(pages, costs);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Round-robin, so that what else the machine does falls on all alike. */
async function compare(
  browser: Browser,
  all: readonly Contestant[],
  states: readonly Variant[],
): Promise<ReadonlyMap<string, Measures>> {
  const measured = new Map<string, Partial<Record<keyof Measures, number[]>>>();
  const note = ({ name }: Contestant, part: Measures) => {
    const kept = measured.get(name) ?? {};
    measured.set(name, kept);
    for (const [key, value] of Object.entries(part) as [keyof Measures, number][]) {
      kept[key] = [...(kept[key] ?? []), value];
    }
    process.stderr.write('.');
  };
  const placed: [Contestant, Point][] = [];
  for (const one of all) placed.push([one, await findPlace(browser, one)]);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [contestant, place] of placed) {
      note(contestant, await measureArrival(browser, contestant, place));
      note(contestant, await measureUse(browser, contestant));
    }
    for (const state of states) note(state, await measureVariant(browser, state));
  }
  for (const contestant of all) note(contestant, await measureShift(browser, contestant));
  process.stderr.write('\n');
  const medians = (lists: Partial<Record<keyof Measures, number[]>>): Measures =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, median(list)]));
  return new Map([...measured].map(([name, lists]) => [name, medians(lists)]));
}
