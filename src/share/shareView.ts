import { tabFor, type ViewState } from '../view/viewState.ts';

/** What is to be shared where it differs from what is shown. */
export type ShareView = Partial<Pick<ViewState, 'view' | 'date' | 'country'>>;

/**
 * What is shared: what is shown, with an editor's changes. A tab that followed the open country follows the other
 * one; the tab of a country that is not to be open gives way to the story's.
 */
export function sharedView(shown: ViewState, changes: ShareView): ViewState {
  const country = changes.country === undefined ? shown.country : changes.country;
  const isFollowing = shown.tab === tabFor(shown.country);
  const isLost = shown.tab === 'country' && country === null;
  return {
    ...shown,
    ...changes,
    country,
    tab: isFollowing || isLost ? tabFor(country) : shown.tab,
  };
}
