import type { Iso3 } from '../../geo/iso3.ts';
import type { Story } from '../../story/story.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import type { ViewState } from '../../view/viewState.ts';
import type { LineKind } from './medium.ts';

/** A line round a country, above every outline. */
export interface Ring {
  readonly country: Iso3;
  readonly kind: LineKind;
}

type Ringed = Pick<ViewState, 'country' | 'group' | 'highlighted'>;

/** The rings of a view: the chosen group, the highlighted countries, the open one and the one with focus, in that order. */
export function ringsOf(story: Story, shown: Ringed, focused: Iso3 | null = null): readonly Ring[] {
  const { country, group, highlighted } = shown;
  const members = story.groups.find(({ id }) => id === group)?.members ?? [];
  const all = (countries: readonly (Iso3 | null)[], ...kinds: LineKind[]): Ring[] =>
    countries.flatMap((one) => (one ? kinds.map((kind) => ({ country: one, kind })) : []));
  return [
    ...all(members, 'member'),
    ...all(highlighted, 'highlight'),
    ...all([country], 'selectionHalo', 'selection'),
    ...all([focused], 'focusOuter', 'focusInner'),
  ];
}

/** The rings of the page as it stands; `focused` has keyboard focus. */
export function useRings(focused: Iso3 | null): readonly Ring[] {
  const { story } = useStory();
  const country = useViewState((view) => view.country);
  const group = useViewState((view) => view.group);
  const highlighted = useViewState((view) => view.highlighted);
  return ringsOf(story, { country, group, highlighted }, focused);
}
