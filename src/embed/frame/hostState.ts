import type { Story } from '../../story/story.ts';
import { readAddress } from '../../view/address.ts';
import type { AddressNotice } from '../../view/notices.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { StateKey } from './hostRequest.ts';

/** The choices a host asks for, and a phrase for each value that could not be taken. */
export interface HostState {
  readonly choices: ViewState;
  /** Such as `country "XYZ"`. */
  readonly invalid: readonly string[];
}

/**
 * What is shown after a host's `set-state`: its values read as an address is, on top of what is shown
 * now. A key that is absent or invalid keeps what is shown; a date outside the story becomes its
 * nearest end. A country that is not yet open opens its tab unless a tab is named.
 * An empty value means the story's opening, as it does in an address.
 * The reader's own notices stay as they are: what a host gets wrong is not the reader's affair.
 */
export function applyHostState(
  current: ViewState,
  opening: ViewState,
  story: Story,
  values: ReadonlyMap<StateKey, string>,
): HostState {
  const stopsComparing = values.get('compare') === 'none';
  const pairs = [...values].filter(([key]) => key !== 'compare' || !stopsComparing);
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
  const emptied = [...values].filter(([, value]) => value === '').map(([key]) => fields[key]);
  const opened = Object.fromEntries(emptied.map((field) => [field, opening[field]]));
  const base = { ...current, ...opened };
  const asked = readAddress(query, '', story, {
    ...base,
    compare: stopsComparing ? null : base.compare,
  });
  const invalid = asked.notices.flatMap(phraseOf);
  const namesTab = values.has('tab') && !invalid.some((it) => it.startsWith('tab '));
  const tab = namesTab || asked.country !== current.country ? asked.tab : current.tab;
  return { choices: { ...asked, tab, notices: current.notices }, invalid };
}

/** The choice that a key of the address is about. */
const fields: Readonly<Record<StateKey, keyof ViewState>> = {
  date: 'date',
  country: 'country',
  compare: 'compare',
  view: 'view',
  tab: 'tab',
  hide: 'hidden',
  lang: 'language',
  scheme: 'scheme',
  motion: 'motion',
};

function phraseOf(notice: AddressNotice): string[] {
  const quoted = JSON.stringify(notice.value.slice(0, 60));
  switch (notice.kind) {
    case 'clamped':
      return [];
    case 'unknown-country':
      return [`country ${quoted}`];
    case 'unknown-stance':
      return [`hide ${quoted}`];
    default:
      return [`${notice.key} ${quoted}`];
  }
}
