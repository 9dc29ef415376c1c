import type { Story } from '../../story/story.ts';
import { readValues } from '../../view/address.ts';
import { type AddressKey, addressKeys, isAddressKey } from '../../view/addressKeys.ts';
import type { ViewState } from '../../view/viewState.ts';
import { type HostMessageType, hostMessages } from '../protocol.ts';
import type { EmbedNames } from './channel.ts';

/** What a message of a host carries, not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Something the host page asks for. `height` is asked by hosts that only know of heights. */
export type HostRequest =
  | { readonly type: 'height' }
  | { readonly type: HostMessageType; readonly fields: Fields };

/**
 * What a message from the host page asks for; undefined if it is not for this embed, of another
 * version, or of no known form. Never throws.
 */
export function parseHostMessage(
  data: unknown,
  { id, childId }: Pick<EmbedNames, 'id' | 'childId'>,
): HostRequest | undefined {
  if (typeof data === 'string') {
    const isWidth = childId !== null && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
    return isWidth ? { type: 'height' } : undefined;
  }
  if (!isRecord(data)) return undefined;
  if (data.sentinel === 'amp' && data.type === 'frames-init') return { type: 'height' };
  const isForUs =
    data.target === 'demarche' &&
    data.v === 1 &&
    (data.id === undefined || data.id === null || data.id === id);
  const type = hostMessages.find((known) => known === data.type);
  return isForUs && type ? { type, fields: data } : undefined;
}

function isRecord(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The view a host asks for, and a phrase for each value that could not be taken, such as `country "XYZ"`. */
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
): { readonly view: ViewState; readonly invalid: readonly string[] } | undefined {
  if (!isRecord(state)) return undefined;
  const values = new Map<AddressKey, string>();
  const unreadable: string[] = [];
  for (const key of Object.keys(addressKeys).filter(isAddressKey)) {
    const value = Object.hasOwn(state, key) ? state[key] : undefined;
    const text = value === null ? addressKeys[key].none : textOf(key, value);
    if (text !== undefined && text !== null) values.set(key, text);
    else if (text === undefined && value !== undefined) unreadable.push(`${key} ${named(value)}`);
  }
  const { notices, ...asked } = readValues(values, story, opening, current);
  const refused = notices
    .filter(({ clampedTo }) => clampedTo === undefined)
    .map(({ key, value }) => `${key} ${named(value)}`);
  return { view: { ...asked, notices: current.notices }, invalid: [...unreadable, ...refused] };
}

/** A value in few letters: of an object only that it is one, since a host's may do anything when it is written. */
function named(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'object' ? 'object' : String(value);
}

/** A value as an address would write it, undefined for one of no type that can be meant; a list may be an array. */
function textOf(key: AddressKey, value: unknown): string | undefined {
  const isList =
    key === 'hide' && Array.isArray(value) && value.every((one) => typeof one === 'string');
  const text = isList ? value.join(',') : value;
  return typeof text === 'string' && text.length <= longestValue ? text.trim() : undefined;
}

const longestValue = 500;
