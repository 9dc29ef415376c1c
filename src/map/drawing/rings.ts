import type { Iso3 } from '../../geo/iso3.ts';
import type { Story } from '../../story/story.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { spotlightOf, type ViewState } from '../../view/viewState.ts';
import type { LineKind } from './medium.ts';

/** A line round a country, above every outline. */
export interface Ring {
  readonly country: Iso3;
  readonly kind: LineKind;
}

type Ringed = Pick<ViewState, 'country' | 'group' | 'highlighted' | 'inView'>;

/** Whom a reader means by keyboard and by pointer. */
export interface Meant {
  readonly focused: Iso3 | null;
  readonly pointed: Iso3 | null;
}

const nobody: Meant = { focused: null, pointed: null };

/**
 * The rings of a view: the chosen group, the countries pointed at here or elsewhere, the open one and the one with focus,
 * in that order.
 */
export function ringsOf(
  story: Story,
  shown: Ringed,
  { focused, pointed }: Meant = nobody,
): readonly Ring[] {
  const { country, group, highlighted } = shown;
  const members = story.groups.find(({ id }) => id === group)?.members ?? [];
  const isSpotlight = spotlightOf(shown).length > 0;
  const all = (countries: readonly (Iso3 | null)[], ...kinds: LineKind[]): Ring[] =>
    countries.flatMap((one) => (one ? kinds.map((kind) => ({ country: one, kind })) : []));
  return [
    ...all(members, 'member'),
    ...all(highlighted, isSpotlight ? 'spotlit' : 'pointed'),
    ...all([highlighted.includes(pointed as Iso3) && !isSpotlight ? null : pointed], 'pointed'),
    ...all([country], 'selectionHalo', 'selection'),
    ...all([focused], 'focusOuter', 'focusInner'),
  ];
}

/** The rings of the page as it stands. */
export function useRings(meant: Meant): readonly Ring[] {
  const { story } = useStory();
  const country = useViewState((view) => view.country);
  const group = useViewState((view) => view.group);
  const highlighted = useViewState((view) => view.highlighted);
  const inView = useViewState((view) => view.inView);
  return ringsOf(story, { country, group, highlighted, inView }, meant);
}
