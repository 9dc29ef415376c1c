import { defaultTab, type ViewState } from '../view/viewState.ts';

/** What is to be shared where it differs from what is shown. */
export type ShareView = Partial<Pick<ViewState, 'view' | 'date' | 'country'>>;

/**
 * What is shared: what is shown, with an editor's changes. Another country opens its tab in the place of the story's;
 * the tab of a country that is not to be open gives way to the story's.
 */
export function sharedView(shown: ViewState, changes: ShareView): ViewState {
  const shared = { ...shown, ...changes };
  const isFollowing = shown.tab === 'story' || shown.tab === 'country';
  if (shared.country === shown.country || !isFollowing) return shared;
  return { ...shared, tab: defaultTab(null, shared.country) };
}
