import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

/** Where the researched rows lie while the project stands beside them; a clone elsewhere has none. */
const folder = join(process.cwd(), '..', 'shared', 'facts', 'taliban');

export const hasFacts = existsSync(folder);

export type FactRow = Readonly<Record<string, string>>;

/** The rows of one researched table; empty where the tables are not at hand. */
export function readFacts(file: string): readonly FactRow[] {
  if (!hasFacts) return [];
  const text = readFileSync(join(folder, file), 'utf8');
  return csvParse(text).map((row) => ({ ...row }));
}
