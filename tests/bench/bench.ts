import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.mjs';
import { findPlace, measureArrival, measureShift, type Point } from './arrival.ts';
import { claimCosts } from './claims.ts';
import { writeRivals } from './rivals.ts';
import { createBenchServer } from './server.ts';
import { type Measures, median, printClaimCosts, printPages } from './tables.ts';
import { measureUse } from './use.ts';
import type { Contestant } from './watch.ts';

const rounds = Number(process.env.DEMARCHE_BENCH_ROUNDS ?? 5);
const port = Number(process.env.DEMARCHE_BENCH_PORT ?? 4500);

/** Measures the built page against a floor and against plain Leaflet, and prints how they compare. */
export async function bench(root: string): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) throw new Error('There is no dist/: npm run build makes it.');
  console.log(
    `npm run bench, medians of ${rounds}, Node ${process.version}, ${cpus().length} CPUs\n`,
  );
  printClaimCosts(claimCosts());
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const lastShape = await writeRivals(join(root, 'data'), folder);
  const { server, sent } = createBenchServer({
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
    printPages(await compare(browser, contestants(origin, lastShape), sent));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

function contestants(origin: string, lastShape: string): readonly Contestant[] {
  const rest = { floor: `path[data-country="${lastShape}"]`, leaflet: `path.country-${lastShape}` };
  const still = `path[data-country="${lastShape}"]`;
  const live = '[role="listbox"] path[role="option"]';
  return [
    { name: 'floor', url: `${origin}/floor/`, last: rest.floor, live: 'path', shape: byCountry },
    {
      name: 'plain Leaflet',
      url: `${origin}/leaflet/`,
      last: rest.leaflet,
      live: 'path.leaflet-interactive',
      shape: (country) => `path.country-${country}`,
    },
    { name: 'page', url: `${origin}/ours/taliban/`, last: still, live, shape: byCountry },
    { name: 'embed', url: `${origin}/ours/taliban/embed/`, last: still, live, shape: byCountry },
  ];
}

function byCountry(country: string): string {
  return `path[data-country="${country}"]`;
}

/** Round-robin, so that what else the machine does falls on all alike. */
async function compare(
  browser: Browser,
  all: readonly Contestant[],
  sent: readonly { readonly path: string; readonly bytes: number }[],
): Promise<ReadonlyMap<string, Measures>> {
  const measures = new Map<string, Partial<Record<keyof Measures, number[]>>>();
  const note = (name: string, part: Partial<Measures>) => {
    const kept = measures.get(name) ?? {};
    measures.set(name, kept);
    for (const [key, value] of Object.entries(part) as [keyof Measures, number][]) {
      kept[key] = [...(kept[key] ?? []), value];
    }
  };
  const placed: [Contestant, Point][] = [];
  for (const one of all) placed.push([one, await findPlace(browser, one)]);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [contestant, place] of placed) {
      const before = sent.length;
      note(contestant.name, await measureArrival(browser, contestant, place));
      const files = sent.slice(before);
      const scripts = files.filter(({ path }) => path.endsWith('.js'));
      note(contestant.name, { bytes: sum(files), scriptBytes: sum(scripts) });
      note(contestant.name, await measureUse(browser, contestant));
      process.stderr.write(`round ${round}: ${contestant.name}\n`);
    }
  }
  for (const contestant of all) note(contestant.name, await measureShift(browser, contestant));
  return new Map(
    [...measures].map(([name, lists]) => [
      name,
      Object.fromEntries(
        Object.entries(lists).map(([key, list]) => [key, median(list)]),
      ) as unknown as Measures,
    ]),
  );
}

function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
