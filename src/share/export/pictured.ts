import type { Atlas } from '../../geo/atlas.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { Speaker } from '../../wording/sentences.ts';

/**
 * The choices a picture shows; the camera is none of them, so that a picture always has the whole world.
 * @internal
 */
export type ShownView = Pick<
  ViewState,
  'date' | 'country' | 'compare' | 'hidden' | 'view' | 'hasPatterns' | 'group'
>;

/** What a picture is drawn from: a story in a language, its outlines, and what is shown of it. */
export type Pictured = Speaker & {
  readonly atlas: Atlas;
  readonly shown: ShownView;
};
