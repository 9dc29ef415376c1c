import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { squareKilometres } from '../../geo/area.ts';
import type { Outline, Outlines } from '../../geo/outlines.ts';
import { featureKey, makeWorld } from './makeWorld.ts';

/**
 * Writes `world.geojson` in the folder `dataDir` anew from the npm packages, one feature on a line, and tells `say` by
 * how many square kilometres each unit changed against the file before.
 */
export async function writeWorld(dataDir: string, say: (line: string) => void): Promise<void> {
  const file = join(dataDir, 'world.geojson');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outlines) : null;
  const world = await makeWorld(dataDir);
  const text = formatWorld(world);
  writeFileSync(file, text);
  const size = (Buffer.byteLength(text) / 1e6).toFixed(2);
  say(`${file}: ${world.features.length} features, ${size} MB`);
  const changes = areaChanges(before?.features ?? [], world.features);
  for (const line of changes.length > 0 ? changes : ['No outline changed.']) say(line);
}

/** The text of a file of outlines, one feature on a line, so that a diff shows which units changed. */
export function formatWorld({ type, credits, features }: Outlines): string {
  const head = `{"type":${JSON.stringify(type)},\n"credits":${JSON.stringify(credits)},\n"features":[\n`;
  return `${head}${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

/** A line for each unit whose outline or owner is not what it was, with its area before and after. */
export function areaChanges(before: readonly Outline[], after: readonly Outline[]): string[] {
  const old = byKey(before);
  const current = byKey(after);
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const owner =
      was && is && was.properties.belongsTo !== is.properties.belongsTo
        ? `; belonged to ${was.properties.belongsTo}, now to ${is.properties.belongsTo}`
        : '';
    return [`${key}: ${areaText(was)} → ${areaText(is)}${owner}`];
  });
}

function byKey(features: readonly Outline[]): Map<string, Outline> {
  return new Map(features.map((feature) => [featureKey(feature.properties), feature]));
}

function areaText(feature: Outline | undefined): string {
  if (feature === undefined) return 'none';
  return `${Math.round(squareKilometres(feature.geometry)).toLocaleString('en')} km²`;
}
