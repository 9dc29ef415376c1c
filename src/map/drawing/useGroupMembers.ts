import type { Iso3 } from '../../geo/iso3.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';

const nobody: readonly Iso3[] = [];

/** The members of the group the reader chose to outline; none where no group is chosen. */
export function useGroupMembers(): readonly Iso3[] {
  const { story } = useStory();
  const chosen = useViewState((choices) => choices.group);
  return story.groups.find(({ id }) => id === chosen)?.members ?? nobody;
}
