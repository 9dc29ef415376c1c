import type { Iso3 } from '../geo/iso3.ts';
import { useChoice, useReader } from '../state/reader.tsx';

const nobody: readonly Iso3[] = [];

/** The members of the group the reader chose to outline; none where no group is chosen. */
export function useGroupMembers(): readonly Iso3[] {
  const { story } = useReader();
  const chosen = useChoice((choices) => choices.group);
  return story.groups.find(({ id }) => id === chosen)?.members ?? nobody;
}
