import { isId } from '../story/schemaParts.ts';
import type { Problem } from './problem.ts';
import { readAs, readEach, type Spot } from './spot.ts';
import { nearestOf } from './suggestion.ts';
import { readList, readYaml } from './yamlFile.ts';

export type StoriesList =
  | { readonly ok: true; readonly ids: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Those that can be read all the same. */
      readonly ids: readonly string[];
    };

/**
 * Reads `stories.yaml`, a list of story ids of which the first is the lead; undefined is a missing file.
 * An id is the name of one of the `folders` and part of an address: lower case letters, digits and `-`.
 */
export function parseStoriesList(
  text: string | undefined,
  folders: readonly string[],
): StoriesList {
  const file = 'stories.yaml';
  if (text === undefined) {
    return { ok: false, problems: [{ file, message: 'is missing' }], ids: [] };
  }
  const problems: Problem[] = [];
  const list = readYaml(file, text, problems);
  const parse = (id: string) => (isId(id) && /^[a-z0-9-]+$/.test(id) ? id : undefined);
  const readId = (spot: Spot) => {
    const id = readAs(spot, parse, 'is not a story id (lower case letters, digits and "-")');
    if (id === undefined || folders.includes(id)) return id;
    spot.report('has no folder in data/stories', nearestOf(folders));
    return undefined;
  };
  const ids = list ? readEach(readList(list), readId) : [];
  if (problems.length === 0 && ids.length === 0) problems.push({ file, message: 'lists no story' });
  return problems.length === 0 ? { ok: true, ids } : { ok: false, problems, ids };
}
