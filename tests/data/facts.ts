import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

/** Where the researched rows lie while the project stands beside them; a clone elsewhere has none. */
const parts = ['..', 'shared', 'facts', 'taliban'];
const folder = join(process.cwd(), ...parts);

/** Why nothing can be compared with the researched rows, in one line; undefined where they are at hand. */
export function whyNoFacts(at: string = folder): string | undefined {
  if (existsSync(at)) return undefined;
  return `row by row is skipped: ${parts.slice(1).join('/')} with the researched tables is not beside the project`;
}

export const hasFacts = whyNoFacts() === undefined;

export type FactRow = Readonly<Record<string, string>>;

/** The rows of one researched table; empty where the tables are not at hand. */
export function readFacts(file: string): readonly FactRow[] {
  if (!hasFacts) return [];
  const text = readFileSync(join(folder, file), 'utf8');
  return csvParse(text).map((row) => ({ ...row }));
}
