import type { Iso3 } from '../geo/iso3.ts';
import type { Group } from '../story/story.ts';
import type { StoryCountries } from './countries.ts';
import { readAs, readEach, readText } from './spot.ts';
import { nearestOf } from './suggestion.ts';
import { readNewId } from './values.ts';
import { checkKeys, readList, type YamlSpot } from './yamlFile.ts';

/** A group a story may name by its id. Members that are no recognisers of the story are left out. */
export interface KnownGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Iso3[];
}

/** Reads the groups to count by: ids of known groups, or groups of the story's own with their members. */
export function readGroups(
  spot: YamlSpot,
  knownGroups: readonly KnownGroup[],
  { participant }: StoryCountries,
  recognisers: readonly Iso3[],
): readonly Group[] {
  const isRecogniser = new Set(recognisers);
  const ids = new Set<string>();
  return readList(spot).flatMap((item) => {
    const group =
      item.kind === 'map' ? readOwnGroup(item, participant) : findGroup(item, knownGroups);
    if (!group) return [];
    const id = readNewId(item.kind === 'map' ? item.at('id') : item, ids);
    const members = [...new Set(group.members)].filter((country) => isRecogniser.has(country));
    return id === undefined ? [] : [{ id, label: group.label, members }];
  });
}

function readOwnGroup(
  spot: YamlSpot,
  participant: StoryCountries['participant'],
): Pick<Group, 'label' | 'members'> {
  checkKeys(spot, ['id', 'label', 'members']);
  return {
    label: readText(spot.at('label')),
    members: readEach(readList(spot.at('members')), participant),
  };
}

function findGroup(spot: YamlSpot, groups: readonly KnownGroup[]): KnownGroup | undefined {
  const ids = groups.map(({ id }) => id);
  return readAs(
    spot,
    (text) => groups.find(({ id }) => id === text),
    'is not a group that is known; a group of your own has id, label and members',
    nearestOf(ids),
  );
}
