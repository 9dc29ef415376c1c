import { folderName } from '../story/values.ts';
import type { Field } from './field.ts';
import type { Problem } from './problem.ts';
import { readEach, readText } from './readPart.ts';
import { nearestOf } from './suggestion.ts';
import { readYaml } from './yamlFile.ts';

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
  const readId = (field: Field) => {
    const id = readText(field, folderName);
    if (id === undefined || folders.includes(id)) return id;
    field.report('has no folder in data/stories', nearestOf(folders));
    return undefined;
  };
  const ids = list ? readEach(list.items(), readId) : [];
  if (problems.length === 0 && ids.length === 0) problems.push({ file, message: 'lists no story' });
  return problems.length === 0 ? { ok: true, ids } : { ok: false, problems, ids };
}
