import type { Story } from '../../story/story.ts';
import { readValues } from '../../view/address.ts';
import { type AddressKey, addressKeys, isAddressKey } from '../../view/addressKeys.ts';
import type { ViewState } from '../../view/viewState.ts';
import { type Fields, isRecord } from './hostRequest.ts';

/** The view a host asks for, and a phrase for each value that could not be taken, such as `country "XYZ"`. */
interface HostState {
  readonly view: ViewState;
  readonly invalid: readonly string[];
}

/**
 * What is shown after a host's `set-state`: its values read as an address is, on top of what is shown now; unknown
 * keys are left out. Undefined if the message has no state.
 * The reader's own notices stay as they are: what a host gets wrong is not the reader's affair.
 */
export function readHostState(
  { state }: Fields,
  current: ViewState,
  opening: ViewState,
  story: Story,
): HostState | undefined {
  if (!isRecord(state)) return undefined;
  const values = new Map<AddressKey, string>();
  const unreadable: AddressKey[] = [];
  for (const key of Object.keys(addressKeys).filter(isAddressKey)) {
    const value = Object.hasOwn(state, key) ? state[key] : undefined;
    const text = value === null ? addressKeys[key].none : textOf(key, value);
    if (text !== undefined && text !== null) values.set(key, text);
    else if (text === undefined && value !== undefined) unreadable.push(key);
  }
  const { notices, ...asked } = readValues(values, story, opening, current);
  const refused = notices
    .filter(({ clampedTo }) => clampedTo === undefined)
    .map(({ key, value }) => `${key} ${JSON.stringify(value.slice(0, 60))}`);
  return { view: { ...asked, notices: current.notices }, invalid: [...unreadable, ...refused] };
}

/** A value as an address would write it, undefined for one of no type that can be meant; a list may be an array. */
function textOf(key: AddressKey, value: unknown): string | undefined {
  const isList =
    key === 'hide' && Array.isArray(value) && value.every((one) => typeof one === 'string');
  const text = isList ? value.join(',') : value;
  return typeof text === 'string' && text.length <= longestValue ? text.trim() : undefined;
}

const longestValue = 500;
