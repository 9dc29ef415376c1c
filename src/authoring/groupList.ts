import type { Iso3 } from '../geo/iso3.ts';
import { group } from '../story/schema.ts';
import type { Group } from '../story/story.ts';
import { ownId } from '../story/values.ts';
import type { Field } from './field.ts';
import { type Draft, newIdReader, type Readers, readKnown, readPart } from './readPart.ts';

/** A group a story may name by its id. Members that are no recognisers of the story are left out. */
export interface KnownGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Iso3[];
}

const UNKNOWN = 'is not a group that is known; a group of your own has id, label and members';

/** Reads the groups to count by: ids of known groups, or groups of the story's own with their members. */
export function readGroups(
  field: Field,
  knownGroups: readonly KnownGroup[],
  recognisers: readonly Iso3[],
  readers: Readers,
): readonly Draft<Group>[] {
  const isRecogniser = new Set(recognisers);
  const readId = newIdReader();
  const own = new Map(readers).set(ownId, readId);
  const ids = new Set(knownGroups.map(({ id }) => id));
  const read = (item: Field): Draft<Group> | undefined => {
    if (item.kind === 'map') return readPart(item, group, own);
    const id = readKnown(item, ids, UNKNOWN) && readId(item);
    return knownGroups.find((one) => one.id === id);
  };
  return field.items().flatMap((item) => {
    const group = read(item);
    const members = [...new Set(group?.members)].filter((country) => isRecogniser.has(country));
    return group ? [{ ...group, members }] : [];
  });
}
