import { readAddress } from '../state/address.ts';
import type { Choices } from '../state/choices.ts';
import type { AddressNotice } from '../state/notices.ts';
import type { Story } from '../story/story.ts';
import type { StateKey } from './hostRequest.ts';

/** The choices a host asks for, and a phrase for each value that could not be taken. */
export interface HostState {
  readonly choices: Choices;
  /** Such as `country "XYZ"`. */
  readonly invalid: readonly string[];
}

/**
 * What is shown after a host's `set-state`: its values read as an address is, on top of what is shown
 * now. A key that is absent or invalid keeps what is shown; a date outside the story becomes its
 * nearest end. A country that is not yet open opens its tab unless a tab is named.
 * The reader's own notices stay as they are: what a host gets wrong is not the reader's affair.
 */
export function applyHostState(
  current: Choices,
  story: Story,
  values: ReadonlyMap<StateKey, string>,
): HostState {
  const stopsComparing = values.get('compare') === 'none';
  const pairs = [...values].filter(([key]) => key !== 'compare' || !stopsComparing);
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
  const asked = readAddress(query, '', story, {
    ...current,
    compare: stopsComparing ? null : current.compare,
  });
  const invalid = asked.notices.flatMap(phraseOf);
  const namesTab = Boolean(values.get('tab')) && !invalid.some((it) => it.startsWith('tab '));
  const tab = namesTab || asked.country !== current.country ? asked.tab : current.tab;
  return { choices: { ...asked, tab, notices: current.notices }, invalid };
}

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
